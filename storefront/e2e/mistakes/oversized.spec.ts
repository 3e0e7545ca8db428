import { getTranslator } from "@/lib/i18n/translator"
import { giveCart, readCartLines } from "../support/carts"
import { forgeVariant } from "../support/tamper"
import { expect, test } from "../support/test"

const GIANT = "x".repeat(3 * 1024 * 1024)

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? "with scripts" : "without scripts", () => {
    test.use({ javaScriptEnabled })

    test("an oversized form is refused in words, and the cart has not changed", async ({
      context,
      page,
    }) => {
      const t = getTranslator("fr-ma", "cart")
      const errors = getTranslator("fr-ma", "errors")
      const cart = await giveCart(context, "fr-ma", [
        { handle: "amlou-amandes" },
      ])
      await page.goto("/fr-ma/products/cumin-rhamna")
      await forgeVariant(page, GIANT)
      await page.getByRole("button", { name: t("add.submit") }).click()
      // A script meets the error page, a plain form the cart.
      await expect(
        page
          .getByText(errors("body"))
          .or(page.getByText(t("problems.too_large")))
      ).toBeVisible()
      expect(await readCartLines(cart)).toEqual({ "amlou-amandes": 1 })
    })
  })
}

test("an oversized call of the refresh door is refused", async ({
  request,
}) => {
  const answer = await request.post("/api/refresh", {
    headers: { authorization: "Bearer guess" },
    data: { tags: [GIANT] },
  })
  expect(answer.status()).toBeGreaterThanOrEqual(400)
  expect(answer.status()).toBeLessThan(500)
})
