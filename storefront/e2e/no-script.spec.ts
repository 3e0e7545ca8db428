import { getTranslator } from "@/lib/i18n/translator"
import { CART_COOKIE, readCartLines } from "./support/carts"
import { readProduct } from "./support/products"
import { cardsOf } from "./support/shelves"
import { expect, test } from "./support/test"

test.use({ javaScriptEnabled: false })

const t = getTranslator("fr-ma", "cart")
const common = getTranslator("fr-ma", "common")

test("without scripts one can leaf through, filter and sort", async ({
  page,
}) => {
  const words = getTranslator("fr-ma", "catalogue")
  await page.goto("/fr-ma")
  await page
    .getByRole("contentinfo")
    .getByRole("link", { name: common("footer.links.products") })
    .click()
  await page.getByRole("button", { name: words("filter"), exact: true }).click()
  const filters = page.getByRole("complementary", { name: words("filters") })
  await filters.getByRole("checkbox", { name: /^Dattes/ }).check()
  await filters.getByRole("button", { name: words("apply") }).click()
  await expect(page).toHaveURL(/category=dattes/)
  await expect(cardsOf(page)).toHaveCount(4)
  await page.getByText(words("sort"), { exact: true }).click()
  await page.getByRole("link", { name: words("sorts.price-asc") }).click()
  await expect(page).toHaveURL("/fr-ma/products?category=dattes&sort=price-asc")
  await expect(cardsOf(page)).toHaveCount(4)
})

test("without scripts one can search, fill the cart, change it and empty it", async ({
  context,
  page,
}) => {
  const almonds = await readProduct("amandes-tafraout", "fr-ma")
  await page.goto("/fr-ma")
  const box = page.getByRole("combobox", { name: common("search.label") })
  await box.fill("amandes tafraout")
  await box.press("Enter")
  await cardsOf(page)
    .getByRole("link", { name: almonds.title, exact: true })
    .click()
  await page.getByRole("spinbutton", { name: t("add.quantity") }).fill("2")
  await page.getByRole("button", { name: t("add.submit") }).click()

  await expect(page).toHaveURL(/\/fr-ma\/cart/)
  await expect(
    page.getByRole("status").filter({ hasText: t("done.added") })
  ).toBeVisible()
  const cookies = await context.cookies()
  const cart = cookies.find(({ name }) => name === CART_COOKIE)?.value ?? ""
  const held = () => readCartLines(cart)
  expect(await held()).toEqual({ [almonds.handle]: 2 })

  const line = { product: almonds.title }
  await page.getByRole("button", { name: t("oneMore", line) }).click()
  await expect(
    page.getByRole("textbox", { name: t("quantityOf", line) })
  ).toHaveValue("3")
  expect(await held()).toEqual({ [almonds.handle]: 3 })

  await page.getByRole("textbox", { name: t("quantityOf", line) }).fill("5")
  await page.getByRole("button", { name: t("update") }).click()
  await expect(
    page.getByRole("textbox", { name: t("quantityOf", line) })
  ).toHaveValue("5")
  expect(await held()).toEqual({ [almonds.handle]: 5 })

  await page.getByRole("button", { name: t("remove", line) }).click()
  await expect(page.getByText(t("empty.body"))).toBeVisible()
  expect(await held()).toEqual({})
})

test("without scripts the pages show everything they hold", async ({
  page,
}) => {
  const argan = await readProduct("huile-argane-alimentaire", "ar-ma")
  await page.goto("/ar-ma/products/huile-argane-alimentaire")
  await expect(
    page.getByRole("heading", { level: 1, name: argan.title })
  ).toBeVisible()
  await expect(
    page.getByRole("region", { name: argan.cooperative.name })
  ).toBeVisible()
  await page.goto("/ar-ma/cooperatives/tislit-n-wargan")
  await expect(cardsOf(page).filter({ hasText: argan.title })).toBeVisible()
})

test("without scripts a page that is not there says so", async ({ page }) => {
  const answer = await page.goto("/ar-ma/products/no-such-thing")
  expect(answer?.status()).toBe(404)
  await expect(page.locator("html")).toHaveAttribute("lang", "ar")
  await expect(
    page.getByRole("heading", {
      name: getTranslator("ar-ma", "errors")("notFoundTitle"),
    })
  ).toBeVisible()
})
