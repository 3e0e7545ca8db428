import { formatMoney } from "@/lib/format/money"
import { getTranslator } from "@/lib/i18n/translator"
import { parseShownMoney } from "../support/money"
import { firstVariant, readProduct } from "../support/products"
import { expect, test } from "../support/test"

test("a product says who made it, its price per litre and where it goes", async ({
  page,
}) => {
  const argan = await readProduct("huile-argane-alimentaire", "fr-ma")
  const t = getTranslator("fr-ma", "product")
  const common = getTranslator("fr-ma", "common")
  await page.goto("/fr-ma/products/huile-argane-alimentaire")
  await expect(
    page.getByRole("heading", { level: 1, name: argan.title })
  ).toBeVisible()

  const { price } = firstVariant(argan)
  const size = page.getByRole("radio", { name: /250 ml/ })
  const card = page.locator("label", { has: size })
  await expect(card).toContainText(formatMoney(price, "fr-ma"))
  const perLitre = formatMoney(price * 4, "fr-ma")
  await expect(card).toContainText(common("units.l", { price: perLitre }))

  const maker = page.getByRole("region", { name: argan.cooperative.name })
  await expect(maker.getByText(t("whoMadeIt"))).toBeVisible()
  await expect(maker).toContainText(argan.cooperative.town)
  await expect(
    maker.getByRole("link", { name: "Souss-Massa", exact: true })
  ).toBeVisible()
  await expect(maker).toContainText(common("signs.IGP"))
  for (const market of ["ma", "eu", "us"] as const) {
    await expect(maker).toContainText(
      t("shippedTo", { market: common(`marketsIn.${market}`) })
    )
  }
  await maker.getByRole("link", { name: t("visitMaker") }).click()
  await expect(page).toHaveURL("/fr-ma/cooperatives/tislit-n-wargan")
})

test("honey cannot be bought in Europe, and the page says why", async ({
  page,
}) => {
  const t = getTranslator("en-eu", "product")
  const market = getTranslator("en-eu", "common")("marketsIn.eu")
  await page.goto("/en-eu/products/miel-arbousier")
  await expect(
    page
      .getByRole("status")
      .filter({ hasText: t("notShippedHere", { market }) })
  ).toBeVisible()
  await expect(page.getByText(t("reasons.honey"))).toBeVisible()
  await expect(
    page.getByRole("button", {
      name: getTranslator("en-eu", "cart")("add.submit"),
    })
  ).toHaveCount(0)
})

test("the same honey is sold in Morocco", async ({ page }) => {
  await page.goto("/en-ma/products/miel-arbousier")
  await expect(
    page.getByRole("button", {
      name: getTranslator("en-ma", "cart")("add.submit"),
    })
  ).toBeVisible()
})

test("every picture of a product loads and has words", async ({ page }) => {
  await page.goto("/ar-ma/products/safran-taliouine")
  const gallery = page.getByRole("list", {
    name: getTranslator("ar-ma", "product")("gallery"),
  })
  const pictures = await gallery.getByRole("img").all()
  expect(pictures.length).toBeGreaterThan(0)
  for (const picture of pictures) {
    await picture.scrollIntoViewIfNeeded()
    await expect(picture).toHaveAttribute("alt", /\p{Script=Arabic}/u)
    await expect(picture).toHaveJSProperty("complete", true)
    await expect(picture).not.toHaveJSProperty("naturalWidth", 0)
  }
})

for (const locale of ["fr-ma", "ar-ma", "en-eu"] as const) {
  test(`where the money goes adds up to the price (${locale})`, async ({
    page,
  }) => {
    const t = getTranslator(locale, "dirham")
    const product = await readProduct("safran-taliouine", locale)
    await page.goto(`/${locale}/products/safran-taliouine`)
    const panel = page.getByRole("region", { name: t("title") })
    const amounts = await panel.getByRole("definition").allInnerTexts()

    expect(amounts.length).toBeGreaterThan(1)
    const sum = amounts.reduce(
      (total, text) => total + parseShownMoney(text.split("\n")[0] ?? ""),
      0
    )
    expect(product.variants.map(({ price }) => price)).toContain(sum)
    await expect(panel).toContainText(formatMoney(sum, locale))
    await expect(panel.getByRole("img")).toHaveAccessibleName(
      new RegExp(product.cooperative.name)
    )
  })
}
