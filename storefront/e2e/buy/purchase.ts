import type { Page } from "@playwright/test"
import type { Locale } from "@/lib/i18n/locales"
import { firstVariant, readProduct, type Product } from "../support/products"
import {
  addToCart,
  openByCatalogue,
  openBySearch,
  openCartPage,
} from "../support/shop-floor"
import { expect } from "../support/test"
import { openCheckout, readCheckoutAmounts } from "../support/till"

/**
 * From the home page to the checkout, by clicks only: one product found by
 * search and one in the catalogue, of two makers, one piece each.
 */
export async function takeTwoToCheckout(
  page: Page,
  locale: Locale,
  handles: [string, string]
): Promise<[Product, Product]> {
  const first = await readProduct(handles[0], locale)
  const second = await readProduct(handles[1], locale)
  expect(first.cooperative.handle).not.toBe(second.cooperative.handle)
  await page.goto(`/${locale}`)
  await openBySearch(page, locale, first)
  await addToCart(page, locale)
  await openByCatalogue(page, locale, second)
  await addToCart(page, locale)
  await openCartPage(page, locale)
  for (const { title, cooperative } of [first, second]) {
    const maker = page.getByRole("region", { name: cooperative.name })
    await expect(maker.getByRole("link", { name: title })).toBeVisible()
  }
  await openCheckout(page, locale)
  const { items } = await readCheckoutAmounts(page, locale)
  expect(items).toBe(firstVariant(first).price + firstVariant(second).price)
  return [first, second]
}
