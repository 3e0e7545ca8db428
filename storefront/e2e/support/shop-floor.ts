import { expect, type Page } from "@playwright/test"
import { localePath } from "@/lib/i18n/locale-path"
import type { Locale } from "@/lib/i18n/locales"
import { getTranslator } from "@/lib/i18n/translator"
import type { Product } from "./products"
import { cardsOf } from "./shelves"

/** Finds a product through the search box and opens its page. */
export async function openBySearch(
  page: Page,
  locale: Locale,
  product: Product
): Promise<void> {
  const common = getTranslator(locale, "common")
  const box = page.getByRole("combobox", { name: common("search.label") })
  await box.fill(product.title)
  await page.getByRole("button", { name: common("search.submit") }).click()
  await openCard(page, locale, product)
}

/** Finds a product by leafing through the catalogue and opens its page. */
export async function openByCatalogue(
  page: Page,
  locale: Locale,
  product: Product
): Promise<void> {
  const common = getTranslator(locale, "common")
  await page
    .getByRole("contentinfo")
    .getByRole("link", { name: common("footer.links.products") })
    .click()
  await expect(page).toHaveURL(localePath(locale, "/products"))
  const next = page.getByRole("link", { name: common("pagination.next") })
  const here = cardsOf(page).getByRole("link", {
    name: product.title,
    exact: true,
  })
  await expect(cardsOf(page).first()).toBeVisible()
  if ((await here.count()) === 0) {
    await next.click()
  }
  await openCard(page, locale, product)
}

/**
 * Puts the size that the open page offers first into the cart. Pressed before
 * the page's script has come, the button leads to the cart instead.
 */
export async function addToCart(page: Page, locale: Locale): Promise<void> {
  const t = getTranslator(locale, "cart")
  await page.getByRole("button", { name: t("add.submit") }).click()
  const said = page.getByRole("status")
  await expect(
    said
      .filter({ hasText: t("add.done") })
      .or(said.filter({ hasText: t("done.added") }))
  ).toBeVisible()
}

/** Opens the cart by the basket in the page's head. */
export async function openCartPage(page: Page, locale: Locale): Promise<void> {
  const common = getTranslator(locale, "common")
  await page
    .getByRole("banner")
    .getByRole("link", { name: common("cart") })
    .click()
  await expect(page).toHaveURL(new RegExp(`${localePath(locale, "/cart")}$`))
  await expect(
    page.getByRole("heading", {
      level: 1,
      name: getTranslator(locale, "cart")("title"),
    })
  ).toBeVisible()
}

async function openCard(page: Page, locale: Locale, product: Product) {
  await cardsOf(page)
    .getByRole("link", { name: product.title, exact: true })
    .click()
  await expect(page).toHaveURL(
    localePath(locale, `/products/${product.handle}`)
  )
  await expect(
    page.getByRole("heading", { level: 1, name: product.title })
  ).toBeVisible()
}
