import type { Page } from "@playwright/test"
import { getTranslator } from "@/lib/i18n/translator"
import { giveCart, readCartLines } from "../support/carts"
import { expect, test } from "../support/test"

const THREE_MEGABYTES = 3 * 1024 * 1024

const CUMIN = "/fr-ma/products/cumin-rhamna"
const t = getTranslator("fr-ma", "cart")

test.describe("without scripts", () => {
  test.use({ javaScriptEnabled: false })

  test("an oversized form leads to the cart, which says so and has not changed", async ({
    context,
    page,
  }) => {
    const cart = await giveCart(context, "fr-ma", [{ handle: "amlou-amandes" }])
    await page.goto(CUMIN)
    await swell(page)
    await page.getByRole("button", { name: t("add.submit") }).click()
    await expect(
      page.getByRole("alert").filter({ hasText: t("problems.too_large") })
    ).toBeVisible()
    expect(await readCartLines(cart)).toEqual({ "amlou-amandes": 1 })
  })
})

test("an oversized form is refused in words, and the cart has not changed", async ({
  context,
  page,
}) => {
  const errors = getTranslator("fr-ma", "errors")
  const cart = await giveCart(context, "fr-ma", [{ handle: "amlou-amandes" }])
  await page.goto(CUMIN)
  await swell(page)
  const answer = page.waitForResponse(
    (response) => response.request().method() === "POST"
  )
  await page.getByRole("button", { name: t("add.submit") }).click()
  expect((await answer).status()).toBe(413)
  await expect(page.getByText(errors("body"))).toBeVisible()
  expect(await readCartLines(cart)).toEqual({ "amlou-amandes": 1 })
})

test("an oversized call of the refresh door is refused", async ({
  request,
}) => {
  const answer = await request.post("/api/refresh", {
    headers: { authorization: "Bearer guess" },
    data: { tags: ["x".repeat(THREE_MEGABYTES)] },
  })
  expect(answer.status()).toBeGreaterThanOrEqual(400)
  expect(answer.status()).toBeLessThan(500)
})

/** Makes the page's form far too big, as only a tampering hand would. */
async function swell(page: Page) {
  await page
    .locator("input[name=variant_id]")
    .first()
    .evaluate((input, length) => {
      input.setAttribute("value", "x".repeat(length))
    }, THREE_MEGABYTES)
}
