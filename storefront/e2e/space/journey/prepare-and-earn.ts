import type { Page } from "@playwright/test"
import { z } from "zod"
import { formatMoneyIn } from "@/lib/format/money"
import { query } from "../../support/database"
import { expect } from "../../support/test"
import { PRICE } from "./list-a-product"
import { at, locale, words } from "./words"

const { orders, money } = words

/** What the shop keeps of what is left once the VAT is taken off. */
const COMMISSION = 0.12

/** Accepts the order on its card, and says that it is ready. */
export async function prepare(page: Page, number: number): Promise<void> {
  const card = page.getByRole("article", { name: orders("number", { number }) })
  await page.goto(at("/espace/orders"))
  await card.getByRole("button", { name: orders("next.accept") }).click()
  await expect(page.getByRole("status")).toContainText(orders("said.accepted"))
  await page.goto(at("/espace/orders"))
  await card.getByRole("button", { name: orders("next.ready") }).click()
  await expect(page.getByRole("status")).toContainText(orders("said.ready"))
  expect(await statusOf(number)).toEqual(["ready"])
}

/** The sale and what is taken off it, on the screen and in the ledger. */
export async function seeWhatIsOwed(page: Page, number: number): Promise<void> {
  const due = await readDue(number)
  await page.goto(at("/espace/money"))
  await expect(page.getByRole("main")).toContainText(
    formatMoneyIn(due, "mad", locale)
  )
  const lines = page
    .getByRole("region", { name: money("ledger") })
    .getByRole("listitem")
    .filter({
      has: page.getByRole("link", {
        name: money("order", { number }),
        exact: true,
      }),
    })
  await expect(lines).toHaveCount(3)
}

async function readDue(number: number): Promise<number> {
  const entries = await query(
    z.object({ kind: z.string(), amount: z.coerce.number() }),
    `SELECT kind, amount FROM ledger_entry
      WHERE account = 'cooperative' AND cooperative_order_id IN
        (SELECT id FROM cooperative_order WHERE order_display_id = $1)`,
    String(number)
  )
  const amountOf = (kind: string) =>
    entries.find((entry) => entry.kind === kind)?.amount ?? 0
  const vat = amountOf("vat")
  expect(entries).toHaveLength(3)
  expect(amountOf("sale")).toBe(PRICE)
  expect(vat).toBeLessThan(0)
  expect(amountOf("commission")).toBe(-Math.round((PRICE + vat) * COMMISSION))
  return entries.reduce((sum, { amount }) => sum + amount, 0)
}

async function statusOf(number: number): Promise<string[]> {
  const rows = await query(
    z.object({ status: z.string() }),
    "SELECT status FROM cooperative_order WHERE order_display_id = $1",
    String(number)
  )
  return rows.map(({ status }) => status)
}
