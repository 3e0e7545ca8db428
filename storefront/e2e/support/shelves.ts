import type { Locator, Page } from "@playwright/test"
import { parseShownMoney } from "./money"

/** The product cards of a list page. */
export function cardsOf(page: Page): Locator {
  return page.getByRole("main").getByRole("article")
}

/** Where each card leads, in the order shown. */
export async function listCardPaths(page: Page): Promise<string[]> {
  const links = await cardsOf(page).getByRole("link").all()
  const paths = links.map(
    async (link) => (await link.getAttribute("href")) ?? ""
  )
  return Promise.all(paths)
}

/** The price on each card, in minor units, in the order shown. */
export async function listCardPrices(page: Page): Promise<number[]> {
  const cards = await cardsOf(page).all()
  return Promise.all(
    cards.map(async (card) =>
      parseShownMoney(await card.locator("bdi").last().innerText())
    )
  )
}
