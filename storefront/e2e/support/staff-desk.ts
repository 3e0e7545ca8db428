import type { Page } from "@playwright/test"
import { run, type Account } from "./run"
import { expect } from "./test"

/** The screen that staff sit at. */
export const DESK = {
  viewport: { width: 1280, height: 900 },
  deviceScaleFactor: 1,
  isMobile: false,
  hasTouch: false,
}

/** The French that staff write beside the cooperative's Arabic. */
export type French = { title: string; description: string; composition: string }

/** Staff sign in to Medusa Admin, an administrator unless said otherwise. */
export async function openDesk(
  page: Page,
  { email, password }: Account = run.credentials.staff
): Promise<void> {
  await page.goto(`${run.backend_url}/app/login`)
  await page.getByPlaceholder("Email").fill(email)
  await page.getByPlaceholder("Password").fill(password)
  await page.getByRole("button", { name: "Continue with Email" }).click()
  await expect(page).not.toHaveURL(/\/login/)
}

/** Staff open the application that came in and approve it. */
export async function approve(page: Page, cooperative: string): Promise<void> {
  await page.goto(`${run.backend_url}/app/cooperatives/applications`)
  await page.getByRole("link", { name: cooperative }).click()
  await page.getByRole("button", { name: "Approve" }).click()
  await page
    .getByRole("alertdialog")
    .getByRole("button", { name: "Approve" })
    .click()
  await expect(page.getByRole("button", { name: "Approve" })).toHaveCount(0)
}

/** Staff send an application back with a reason. */
export async function refuse(
  page: Page,
  cooperative: string,
  reason: string
): Promise<void> {
  await page.goto(`${run.backend_url}/app/cooperatives/applications`)
  await page.getByRole("link", { name: cooperative }).click()
  await page.getByRole("button", { name: "Refuse" }).click()
  const drawer = page.getByRole("dialog")
  await expect(drawer.getByRole("button", { name: "Refuse" })).toBeDisabled()
  await drawer.getByLabel("What is missing or wrong").fill(reason)
  await drawer.getByRole("button", { name: "Refuse" }).click()
  await expect(page.getByRole("main")).toContainText(reason)
}

/** Staff read what was sent, translate it, and publish it. */
export async function translateAndPublish(
  page: Page,
  title: string,
  french: French
): Promise<void> {
  await page.goto(`${run.backend_url}/app/listing-changes`)
  await page.getByRole("link", { name: title }).click()
  const publish = page.getByRole("button", { name: "Publish" })
  await expect(page.getByRole("img", { name: "Cover" })).toBeVisible()
  await expect(publish).toBeDisabled()
  for (const [field, text] of Object.entries(french)) {
    await page.locator(`#${field}-fr`).fill(text)
  }
  await publish.click()
  await page
    .getByRole("alertdialog")
    .getByRole("button", { name: "Publish" })
    .click()
  await expect(page).toHaveURL(/\/listing-changes$/)
}
