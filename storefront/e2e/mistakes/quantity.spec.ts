import { getTranslator } from "@/lib/i18n/translator"
import { giveCart, readCartLines } from "../support/carts"
import { firstVariant, readProduct } from "../support/products"
import { forgeVariant } from "../support/tamper"
import { expect, test } from "../support/test"

const RUG = "tapis-beni-ouarain"

test("more than there is cannot be added, and the shopper learns how many there are", async ({
  context,
  page,
}) => {
  const t = getTranslator("fr-ma", "cart")
  const rug = await readProduct(RUG, "fr-ma")
  const { stock } = firstVariant(rug)
  const cart = await giveCart(context, "fr-ma", [{ handle: RUG }])
  await page.goto(`/fr-ma/products/${RUG}`)
  await page.getByRole("spinbutton", { name: t("add.quantity") }).fill("400")
  await page.getByRole("button", { name: t("add.submit") }).click()
  const refusal = page
    .getByRole("alert")
    .filter({ hasText: t("problems.insufficient_stock") })
  await expect(refusal).toContainText(
    t("add.stock", { available: stock, in_cart: 1 })
  )
  expect(await readCartLines(cart)).toEqual({ [RUG]: 1 })
})

test("a line cannot grow past the stock, and keeps its quantity", async ({
  context,
  page,
}) => {
  const t = getTranslator("ar-ma", "cart")
  const rug = await readProduct(RUG, "ar-ma")
  const { stock } = firstVariant(rug)
  const cart = await giveCart(context, "ar-ma", [
    { handle: RUG, quantity: 1 },
    { handle: "amlou-amandes", quantity: 2 },
  ])
  await page.goto("/ar-ma/cart")
  const quantity = page.getByRole("textbox", {
    name: t("quantityOf", { product: rug.title }),
  })
  await quantity.fill("400")
  await quantity.press("Enter")
  await expect(
    page.getByText(t("line.onlySome", { available: stock }))
  ).toBeVisible()
  await expect(quantity).toHaveValue("1")
  expect(await readCartLines(cart)).toEqual({ [RUG]: 1, "amlou-amandes": 2 })
})

test("a quantity that is none is refused in words", async ({
  context,
  page,
}) => {
  const t = getTranslator("en-eu", "cart")
  const amlou = await readProduct("amlou-amandes", "en-eu")
  const cart = await giveCart(context, "en-eu", [{ handle: amlou.handle }])
  await page.goto("/en-eu/cart")
  const quantity = page.getByRole("textbox", {
    name: t("quantityOf", { product: amlou.title }),
  })
  await quantity.fill("0")
  await quantity.press("Enter")
  await expect(page.getByText(t("problems.bad_quantity"))).toBeVisible()
  expect(await readCartLines(cart)).toEqual({ [amlou.handle]: 1 })
})

test("a size that has vanished is refused in words", async ({
  context,
  page,
}) => {
  const t = getTranslator("fr-ma", "cart")
  const cart = await giveCart(context, "fr-ma", [{ handle: "amlou-amandes" }])
  await page.goto("/fr-ma/products/cumin-rhamna")
  await forgeVariant(page, `variant_01${"Z".repeat(24)}`)
  await page.getByRole("button", { name: t("add.submit") }).click()
  const refusal = page.getByRole("alert")
  await expect(
    refusal
      .filter({ hasText: t("problems.variant_gone") })
      .or(refusal.filter({ hasText: t("problems.not_sellable") }))
  ).toBeVisible()
  expect(await readCartLines(cart)).toEqual({ "amlou-amandes": 1 })
})
