import { CURRENCIES } from "@/lib/i18n/locales"
import { getTranslator } from "@/lib/i18n/translator"
import { z } from "zod"
import { callBackend } from "../support/backend"
import { giveCart } from "../support/carts"
import { readProduct } from "../support/products"
import { expect, test } from "../support/test"

const VISITS = [
  { browser: "fr-FR", locale: "fr-ma", direction: "ltr" },
  { browser: "ar-MA", locale: "ar-ma", direction: "rtl" },
  { browser: "en-US", locale: "en-us", direction: "ltr" },
  { browser: "de-DE", locale: "en-eu", direction: "ltr" },
]

for (const { browser, locale, direction } of VISITS) {
  test(`a first visit from a browser in ${browser} lands in ${locale}`, async ({
    openBrowser,
  }) => {
    const context = await openBrowser({ locale: browser })
    const page = await context.newPage()
    await page.goto("/products?sort=name")
    await expect(page).toHaveURL(`/${locale}/products?sort=name`)
    await expect(page.locator("html")).toHaveAttribute(
      "lang",
      locale.slice(0, 2)
    )
    await expect(page.locator("html")).toHaveAttribute("dir", direction)
  })
}

test("the language a visitor chose is remembered at the door", async ({
  openBrowser,
}) => {
  const context = await openBrowser({ locale: "fr-FR" })
  const page = await context.newPage()
  await page.goto("/")
  await expect(page).toHaveURL("/fr-ma")
  const foot = page.getByRole("contentinfo")
  await foot.getByRole("link", { name: "English" }).click()
  await expect(page).toHaveURL("/en-ma")
  await page.goto("/")
  await expect(page).toHaveURL("/en-ma")
})

test("switching language keeps the page and its filters", async ({ page }) => {
  await page.goto("/fr-ma/products?region=MA-09&sort=price-asc")
  const foot = page.getByRole("contentinfo")
  await foot.getByRole("link", { name: "العربية" }).click()
  await expect(page).toHaveURL("/ar-ma/products?region=MA-09&sort=price-asc")
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(
    getTranslator("ar-ma", "catalogue")("title")
  )
})

test("switching market keeps the page and the cart, in the new currency", async ({
  context,
  page,
}) => {
  const argan = await readProduct("huile-argane-alimentaire", "fr-eu")
  const cart = await giveCart(context, "fr-ma", [{ handle: argan.handle }])
  await page.goto("/fr-ma/products/safran-taliouine")
  const common = getTranslator("fr-ma", "common")
  await page
    .getByRole("contentinfo")
    .getByRole("link", { name: common("markets.eu") })
    .click()
  await expect(page).toHaveURL("/fr-eu/products/safran-taliouine")
  await page
    .getByRole("banner")
    .getByRole("link", { name: common("cart") })
    .click()
  await expect(page).toHaveURL("/fr-eu/cart")
  await expect(page.getByRole("link", { name: argan.title })).toBeVisible()
  await expect(page.getByRole("main")).toContainText("€")
  await expect(page.getByRole("main")).not.toContainText("DH")
  const stored = await callBackend(
    z.object({ cart: z.object({ currency_code: z.string() }) }),
    `/store/carts/${cart}`
  )
  expect(stored.cart.currency_code).toBe(CURRENCIES.eu)
})
