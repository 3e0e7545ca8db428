import { listRegions } from "@/lib/geography/regions"
import { getTranslator } from "@/lib/i18n/translator"
import { readProduct } from "../support/products"
import { cardsOf } from "../support/shelves"
import { expect, test } from "../support/test"

test("the directory lists every cooperative, and those of one region", async ({
  page,
}) => {
  const t = getTranslator("fr-ma", "cooperative")
  const common = getTranslator("fr-ma", "common")
  await page.goto("/fr-ma/cooperatives")
  await expect(
    page.getByRole("heading", {
      name: common("counts.cooperatives", { count: 24 }),
    })
  ).toBeVisible()
  await page
    .getByRole("navigation", { name: t("filterByRegion") })
    .getByRole("link", { name: /^Souss-Massa/ })
    .click()
  await expect(page).toHaveURL("/fr-ma/cooperatives?region=MA-09")
  await expect(
    page
      .getByRole("main")
      .getByRole("link", { name: "Tislit n Wargan" })
      .first()
  ).toBeVisible()
  await expect(
    page.getByRole("main").getByRole("link", { name: "Ward Wahmi" })
  ).toHaveCount(0)
})

test("a cooperative tells its story and shows its own products", async ({
  page,
}) => {
  const argan = await readProduct("huile-argane-alimentaire", "en-eu")
  const t = getTranslator("en-eu", "cooperative")
  await page.goto("/en-eu/cooperatives/tislit-n-wargan")
  await expect(
    page.getByRole("heading", { level: 1, name: argan.cooperative.name })
  ).toBeVisible()
  await expect(page.getByRole("region", { name: t("story") })).toContainText(
    /\w{3,} \w{3,}/
  )
  const card = cardsOf(page).filter({ hasText: argan.title })
  await card.getByRole("link", { name: argan.title }).click()
  await expect(page).toHaveURL("/en-eu/products/huile-argane-alimentaire")
})

test("the map of regions leads to each of the twelve", async ({ page }) => {
  const regions = listRegions("ar")
  expect(regions).toHaveLength(12)
  await page.goto("/ar-ma/regions")
  for (const { name, key } of regions) {
    await expect(
      page.getByRole("main").getByRole("link", { name }).first()
    ).toHaveAttribute("href", `/ar-ma/regions/${key}`)
  }
})

test("a region shows its cooperatives and what they make", async ({ page }) => {
  const [region] = listRegions("fr").filter(({ code }) => code === "MA-09")
  await page.goto(`/fr-ma/regions/${region?.key}`)
  await expect(
    page.getByRole("heading", { level: 1, name: region?.name ?? "" })
  ).toBeVisible()
  const main = page.getByRole("main")
  await expect(
    main.getByRole("link", { name: "Tislit n Wargan" }).first()
  ).toBeVisible()
  const argan = await readProduct("huile-argane-alimentaire", "fr-ma")
  await expect(main.getByRole("link", { name: argan.title })).toBeVisible()
})
