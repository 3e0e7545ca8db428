import type { Page } from "@playwright/test"
import { z } from "zod"
import { query } from "../../support/database"
import { readOrders, type StoredOrder } from "../../support/orders"
import { addToCart, openCartPage } from "../../support/shop-floor"
import { expect } from "../../support/test"
import {
  choosePayment,
  fillCheckout,
  openCheckout,
  pressOrder,
  readConfirmation,
} from "../../support/till"
import { at, locale } from "./words"

/**
 * The address of a product that shoppers find, with its one photo: upright
 * though the phone took it lying, and small before it travelled.
 */
export async function findInShop(id: string): Promise<string> {
  const [row] = await query(
    z.object({
      handle: z.string(),
      status: z.literal("published"),
      photos: z.array(z.object({ width: z.number(), height: z.number() })),
    }),
    `SELECT handle, status,
            (SELECT json_agg(json_build_object(
                      'width', photo.width, 'height', photo.height))
               FROM image JOIN listing_photo photo ON photo.url = image.url
              WHERE image.product_id = product.id) AS photos
       FROM product WHERE id = $1`,
    id
  )
  expect(row?.photos).toEqual([{ width: 1200, height: 1600 }])
  return row?.handle ?? ""
}

/** A shopper takes one piece and pays in cash. */
export async function buyOne(
  page: Page,
  email: string,
  product: { handle: string; title: string }
): Promise<StoredOrder> {
  await page.goto(at(`/products/${product.handle}`))
  await expect(
    page.getByRole("heading", { level: 1, name: product.title })
  ).toBeVisible()
  await addToCart(page, locale)
  await openCartPage(page, locale)
  await openCheckout(page, locale)
  await fillCheckout(page, locale, email)
  await choosePayment(page, locale, "cash_on_delivery")
  await pressOrder(page, locale)
  await readConfirmation(page, locale)
  await expect
    .poll(async () => (await readOrders(email))[0]?.parts.length)
    .toBe(1)
  const [order] = await readOrders(email)
  if (!order) {
    throw new Error(`${email} has no order`)
  }
  return order
}
