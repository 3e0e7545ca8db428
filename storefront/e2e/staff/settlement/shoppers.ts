import type { Page } from "@playwright/test"
import { getTranslator } from "@/lib/i18n/translator"
import { giveCart } from "../../support/carts"
import { placeCashOrder } from "../../support/cash-order"
import { readOrders } from "../../support/orders"
import { newEmail } from "../../support/people"
import { CARDS, typeCard } from "../../support/stripe"
import { expect } from "../../support/test"
import {
  choosePayment,
  fillCheckout,
  pressOrder,
  readConfirmation,
} from "../../support/till"
import { readLedger } from "./books"
import { readParts, type Part } from "./makers"

const locale = "fr-ma"

/** An order, and the address at which its shopper follows it. */
export type Order = {
  id: string
  number: number
  address: string
  parts: Part[]
}

/** A shopper pays by card in the checkout. */
export async function buyByCard(
  page: Page,
  lines: { handle: string; quantity: number }[]
): Promise<Order> {
  const email = newEmail("centime")
  await giveCart(page.context(), locale, lines)
  await page.goto(`/${locale}/checkout`)
  await fillCheckout(page, locale, email)
  await choosePayment(page, locale, "card")
  await typeCard(page, CARDS.good)
  await pressOrder(page, locale)
  await readConfirmation(page, locale)
  const address = page.url()
  await expect
    .poll(async () => {
      const [order] = await readOrders(email)
      return [order?.parts.length, order?.payments[0]?.captured]
    })
    .toEqual([
      new Set(lines.map(({ handle }) => handle)).size,
      expect.any(Number),
    ])
  const [order] = await readOrders(email)
  await expect
    .poll(async () => (await readOrders(email))[0]?.payments[0]?.captured)
    .toBe(order?.total)
  return settled(order?.id ?? "", order?.display_id ?? 0, address)
}

/** A shopper orders two pieces, to be paid at the door. */
export async function buyInCash(handle: string): Promise<Order> {
  const email = newEmail("centime-cash")
  const { id, display_id, secret } = await placeCashOrder({
    locale,
    email,
    // A line of the same size grows.
    handles: [handle, handle],
  })
  return settled(id, display_id, `/${locale}/orders/track/${secret}`)
}

/** An order once its parts stand in the ledger. */
async function settled(
  id: string,
  number: number,
  address: string
): Promise<Order> {
  await expect
    .poll(async () => (await readLedger(id)).sum, { timeout: 20_000 })
    .toBeGreaterThan(0)
  return { id, number, address, parts: await readParts(id) }
}

/** A shopper asks, on the order's page, to send one piece back. */
export async function askForReturn(
  page: Page,
  address: string,
  line_item_id: string
): Promise<void> {
  const t = getTranslator(locale, "order")
  await page.goto(address)
  await page.getByText(t("returns.open")).click()
  await page
    .locator(`select[name="quantity_${line_item_id}"]`)
    .selectOption("1")
  await page.getByLabel(t("returns.reason")).fill("Trop de couscous")
  await page.getByRole("button", { name: t("returns.submit") }).click()
  await expect(page.getByText(t("returns.outcomes.asked"))).toBeVisible()
}
