import type { Page } from "@playwright/test"
import { getTranslator } from "@/lib/i18n/translator"
import { countProducts } from "../support/products"
import { cardsOf, listCardPaths, listCardPrices } from "../support/shelves"
import { expect, test } from "../support/test"

const PAGE_SIZE = 24
const t = getTranslator("fr-ma", "catalogue")
const common = getTranslator("fr-ma", "common")

test("a facet narrows the list to exactly what it announces", async ({
  page,
}) => {
  await page.goto("/fr-ma/products")
  const filters = await openFilters(page)
  const oils = filters.getByRole("checkbox", { name: /^Huiles/ })
  const label = filters
    .locator("label")
    .filter({ has: page.getByRole("checkbox", { name: /^Huiles/ }) })
  const announced = Number(/\d+$/.exec(await label.innerText())?.[0])
  await oils.check()
  await filters.getByRole("button", { name: t("apply") }).click()

  await expect(page).toHaveURL(/category=huiles/)
  await expectCount(page, announced)

  await page
    .getByRole("list", { name: t("active") })
    .getByRole("link", { name: t("remove", { name: "Huiles" }) })
    .click()
  await expect(page).toHaveURL("/fr-ma/products")
  await expectCount(page, await countProducts(), PAGE_SIZE)
})

test("facets of several kinds narrow together, and the address opens the same list", async ({
  page,
}) => {
  await page.goto("/fr-ma/products")
  const filters = await openFilters(page)
  const kinds = filters.getByRole("group", { name: t("facets.category") })
  await kinds.getByRole("checkbox", { name: /^Huiles/ }).check()
  await kinds.getByRole("checkbox", { name: /^Miels/ }).check()
  await filters.getByText(t("facets.sign"), { exact: true }).first().click()
  await filters
    .getByRole("group", { name: t("facets.sign") })
    .getByRole("checkbox", { name: /^IGP/ })
    .check()
  await filters.getByRole("button", { name: t("apply") }).click()
  await expect(page).toHaveURL(/category=huiles/)

  const address = new URL(page.url())
  expect(address.searchParams.getAll("category")).toEqual(["huiles", "miels"])
  expect(address.searchParams.get("sign")).toBe("IGP")
  const paths = await listCardPaths(page)
  expect(paths.length).toBeGreaterThan(3)
  await page.goto(address.href)
  expect(await listCardPaths(page)).toEqual(paths)
})

test("a price range and 'in stock only' hold for every product shown", async ({
  page,
}) => {
  await page.goto("/fr-ma/products")
  const filters = await openFilters(page)
  await filters.getByText(t("price", { currency: "DH" })).click()
  await filters.getByRole("spinbutton", { name: t("min") }).fill("50")
  await filters.getByRole("spinbutton", { name: t("max") }).fill("90")
  await filters.getByRole("checkbox", { name: t("stock") }).check()
  await filters.getByRole("button", { name: t("apply") }).click()
  await expect(page).toHaveURL(/min=50&max=90&stock=1/)
  const prices = await listCardPrices(page)
  expect(prices.length).toBeGreaterThan(2)
  for (const price of prices) {
    expect(price).toBeGreaterThanOrEqual(5_000)
    expect(price).toBeLessThanOrEqual(9_000)
  }
  await expect(page.getByText(common("card.outOfStock"))).toHaveCount(0)
})

test("the list can be sorted by price, both ways", async ({ page }) => {
  await page.goto("/fr-ma/categories/dattes")
  await sortBy(page, "price-asc")
  const rising = await listCardPrices(page)
  expect(rising.length).toBeGreaterThan(2)
  expect(rising).toEqual([...rising].sort((left, right) => left - right))
  await sortBy(page, "price-desc")
  expect(await listCardPrices(page)).toEqual([...rising].reverse())
})

test("every product is on exactly one page", async ({ page }) => {
  const count = await countProducts()
  await page.goto("/fr-ma/products")
  await expectCount(page, count, PAGE_SIZE)
  const first = await listCardPaths(page)
  const pages = page.getByRole("navigation", {
    name: common("pagination.navigation"),
  })
  await expect(
    pages.getByRole("link", { name: common("pagination.page", { page: 3 }) })
  ).toHaveCount(0)
  await pages
    .getByRole("link", { name: common("pagination.page", { page: 2 }) })
    .click()
  await expect(page).toHaveURL("/fr-ma/products?page=2")
  await expectCount(page, count, count - PAGE_SIZE)
  const second = await listCardPaths(page)
  expect(new Set([...first, ...second]).size).toBe(count)
})

async function openFilters(page: Page) {
  await page.getByRole("button", { name: t("filter"), exact: true }).click()
  const filters = page.getByRole("complementary", { name: t("filters") })
  await expect(filters.getByRole("button", { name: t("apply") })).toBeVisible()
  return filters
}

async function sortBy(page: Page, sort: "price-asc" | "price-desc") {
  await page.getByText(t("sort"), { exact: true }).click()
  const choice = page.getByRole("link", { name: t(`sorts.${sort}`) })
  await choice.click()
  await expect(page).toHaveURL(new RegExp(`sort=${sort}`))
  await expect(choice).toBeHidden()
}

async function expectCount(page: Page, count: number, shown = count) {
  await expect(
    page.getByRole("heading", { name: common("counts.products", { count }) })
  ).toBeVisible()
  await expect(cardsOf(page)).toHaveCount(shown)
}
