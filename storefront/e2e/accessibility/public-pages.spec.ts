import type { Locale } from "@/lib/i18n/locales"
import { getTranslator } from "@/lib/i18n/translator"
import { expect, test } from "../support/test"
import { expectAccessible } from "./inspect"

const LOCALES: Locale[] = ["fr-ma", "ar-ma", "en-eu"]

const PAGES = {
  home: "",
  catalogue: "/products",
  "a filtered catalogue": "/products?category=huiles&min=10&sort=price-asc",
  "a category": "/categories/huiles",
  search: "/search?q=argan",
  "a search without result": "/search?q=qwertyuiopasdf",
  "a product": "/products/huile-argane-alimentaire",
  "a product that may not be shipped": "/products/miel-arbousier",
  cooperatives: "/cooperatives",
  "a cooperative": "/cooperatives/tislit-n-wargan",
  regions: "/regions",
  "a region": "/regions/souss-massa",
  "an empty cart": "/cart",
  about: "/about",
  help: "/help",
  terms: "/terms",
  privacy: "/privacy",
  returns: "/returns",
  "the sign-in page": "/account/sign-in",
  "the registration": "/account/register",
  "a page that is not there": "/products/no-such-thing",
}

for (const locale of LOCALES) {
  for (const [name, path] of Object.entries(PAGES)) {
    test(`${name} is accessible and fits 360 px in ${locale}`, async ({
      page,
    }) => {
      await page.goto(`/${locale}${path}`)
      await expectAccessible(page)
    })
  }

  test(`the menu is accessible in ${locale}`, async ({ page }) => {
    const t = getTranslator(locale, "common")
    await page.goto(`/${locale}/help`)
    await page.getByRole("button", { name: t("menu"), exact: true }).click()
    await expect(
      page.getByRole("button", { name: t("closeMenu") })
    ).toBeVisible()
    await expectAccessible(page)
  })
}
