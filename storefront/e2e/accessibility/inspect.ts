import AxeBuilder from "@axe-core/playwright"
import type { Page } from "@playwright/test"
import { expect } from "../support/test"

const STANDARDS = [
  "wcag2a",
  "wcag2aa",
  "wcag21a",
  "wcag21aa",
  "wcag22a",
  "wcag22aa",
]
const GRAVE = new Set(["serious", "critical"])

/** Nothing grave for axe, and nothing to scroll sideways for on this screen. */
export async function expectAccessible(page: Page): Promise<void> {
  await expect(page.getByRole("main")).toBeVisible()
  const { violations } = await new AxeBuilder({ page })
    .withTags(STANDARDS)
    .analyze()
  const grave = violations
    .filter(({ impact }) => GRAVE.has(impact ?? ""))
    .map(({ id, help, nodes }) => ({
      id,
      help,
      where: nodes.map(({ target }) => target.join(" ")),
    }))
  expect(grave, `axe on ${page.url()}`).toEqual([])
  const overflow = await page.evaluate(
    () =>
      document.documentElement.scrollWidth -
      document.documentElement.clientWidth
  )
  expect(overflow, `sideways scroll on ${page.url()}`).toBeLessThanOrEqual(0)
}
