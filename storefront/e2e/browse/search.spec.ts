import type { Locale } from "@/lib/i18n/locales"
import { getTranslator } from "@/lib/i18n/translator"
import { readProduct } from "../support/products"
import { cardsOf } from "../support/shelves"
import { expect, test } from "../support/test"

const SEARCHES: { typed: string; locale: Locale; finds: string }[] = [
  { typed: "zit argan", locale: "fr-ma", finds: "huile-argane-alimentaire" },
  { typed: "زيت أركان", locale: "ar-ma", finds: "huile-argane-alimentaire" },
  { typed: "الزعفران", locale: "ar-ma", finds: "safran-taliouine" },
  { typed: "عسل", locale: "fr-ma", finds: "miel-arbousier" },
  { typed: "za3fran", locale: "en-eu", finds: "safran-taliouine" },
  { typed: "safron", locale: "en-us", finds: "safran-taliouine" },
  { typed: "huille", locale: "fr-ma", finds: "huile-olive-sefrou" },
  { typed: "EPICES", locale: "fr-ma", finds: "cumin-rhamna" },
]

for (const { typed, locale, finds } of SEARCHES) {
  test(`« ${typed} » finds ${finds} in ${locale}`, async ({ page }) => {
    const product = await readProduct(finds, locale)
    const common = getTranslator(locale, "common")
    await page.goto(`/${locale}`)
    const box = page.getByRole("combobox", { name: common("search.label") })
    await box.fill(typed)
    await box.press("Enter")
    await expect(page).toHaveURL(/\/search\?q=/)
    await expect(
      cardsOf(page).getByRole("link", { name: product.title })
    ).toBeVisible()
  })
}

test("suggestions appear while typing, and the keyboard reaches them", async ({
  page,
}) => {
  const argan = await readProduct("huile-argane-alimentaire", "fr-ma")
  const common = getTranslator("fr-ma", "common")
  await page.goto("/fr-ma")
  const box = page.getByRole("combobox", { name: common("search.label") })
  await box.pressSequentially("argane alim")
  const list = page.getByRole("listbox", { name: common("search.suggestions") })
  await expect(list.getByRole("option").first()).toContainText(argan.title)
  await expect(list.getByRole("option").first()).toContainText(
    argan.cooperative.name
  )
  await box.press("ArrowDown")
  await expect(list.getByRole("option").first()).toHaveAttribute(
    "aria-selected",
    "true"
  )
  await box.press("Enter")
  await expect(page).toHaveURL("/fr-ma/products/huile-argane-alimentaire")
})

test("a search can be narrowed without losing its words", async ({ page }) => {
  await page.goto("/fr-ma/search?q=huile&region=MA-09&sort=price-desc")
  const t = getTranslator("fr-ma", "catalogue")
  const region = page.getByRole("list", { name: t("active") })
  await region.getByRole("link").first().click()
  await expect(page).toHaveURL("/fr-ma/search?q=huile&sort=price-desc")
})

test("a search without result says so and what to try", async ({ page }) => {
  const t = getTranslator("en-eu", "search")
  const query = "qwertyuiopasdf"
  await page.goto(`/en-eu/search?q=${query}`)
  await expect(
    page.getByRole("heading", { name: t("noneTitle", { query }) })
  ).toBeVisible()
  await expect(page.getByText(t("noneBody"))).toBeVisible()
  await expect(page.getByText(t("noneCategories"))).toBeVisible()
  await page.getByRole("main").getByRole("link", { name: "Honeys" }).click()
  await expect(page).toHaveURL("/en-eu/categories/miels")
})
