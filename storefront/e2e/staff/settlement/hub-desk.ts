import { randomInt } from "node:crypto"
import type { Locator, Page } from "@playwright/test"
import { run } from "../../support/run"
import { expect } from "../../support/test"
import { openDesk } from "../../support/staff-desk"
import { makeReady, type Part } from "./makers"
import { buyInCash, type Order } from "./shoppers"

const at = (path: string) => `${run.backend_url}/app${path}`

/** Counts a part in: all of it, or fewer good pieces of its first line. */
export async function receive(
  page: Page,
  { id, lines }: Part,
  good?: number
): Promise<void> {
  await page.goto(at(`/hub/receive?code=${id}`))
  for (const [index, { line_item_id }] of lines.entries()) {
    const field = (name: string) => page.locator(`#${line_item_id}-${name}`)
    if (good !== undefined && index === 0) {
      await field("good").fill(String(good))
    }
    await field("lot_code").fill("L-2026-11")
    await field("best_before").fill("2030-06-30")
    await field("shelf").fill("A1")
  }
  await page.getByRole("button", { name: "Record the receipt" }).click()
  await expect(page.getByText(/ is received$/)).toBeVisible()
}

/** An order in cash whose makers were quick: the desk has all of it at the hub. */
export async function bringToHub(page: Page, handle: string): Promise<Order> {
  const order = await buyInCash(handle)
  await makeReady(order.parts)
  await openDesk(page)
  for (const part of order.parts) {
    await receive(page, part)
  }
  return order
}

/** Packs all of an order in one parcel, ships it and notes that it arrived. */
export async function sendAndDeliver(
  page: Page,
  order_id: string
): Promise<void> {
  await page.goto(at(`/hub/orders/${order_id}`))
  await deliver(await send(page))
}

/**
 * Packs a parcel on the order's page at the hub, of all that is there or of so
 * many pieces, and ships it.
 */
export async function send(page: Page, pieces?: number): Promise<Locator> {
  if (pieces !== undefined) {
    await page.getByLabel(/^In this parcel/).fill(String(pieces))
  }
  const number = `ESSAI${randomInt(1e9, 9e9)}`
  await page.locator("#carrier").click()
  await page.getByRole("option", { name: OTHER_CARRIER }).click()
  await page.locator("#tracking").fill(number)
  await page.getByRole("button", { name: /^Close the parcel/ }).click()
  const parcel = page.getByRole("article").filter({ hasText: number })
  await expect(parcel).toContainText("Packed on")
  await parcel.getByRole("button", { name: "Ship", exact: true }).click()
  await expect(parcel).toContainText("Shipped on")
  return parcel
}

/** Notes that a parcel arrived. */
export async function deliver(parcel: Locator): Promise<void> {
  await parcel.getByRole("button", { name: "Delivered" }).click()
  await expect(parcel).toContainText("Delivered on")
}

// Its numbers have no form of their own.
const OTHER_CARRIER = "Autre transporteur"

/** Receives what a shopper sends back, and puts it on the shelf again. */
export async function receiveReturn(page: Page, number: number): Promise<void> {
  await page.goto(at("/hub/returns"))
  const card = page
    .locator("div")
    .filter({
      has: page.getByRole("link", { name: `#${number}`, exact: true }),
    })
    .filter({ has: page.getByRole("button", { name: "Receive and refund" }) })
    .last()
  await card.getByRole("button", { name: "Receive and refund" }).click()
  await expect(page.getByText(/The return is received; /)).toBeVisible()
}
