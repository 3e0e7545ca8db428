import { getTranslator } from "@/lib/i18n/translator"
import { giveCart, readCartLines } from "../support/carts"
import { expect, test } from "../support/test"

const THREE_MEGABYTES = 3 * 1024 * 1024

for (const scripts of [true, false]) {
  test.describe(scripts ? "with scripts" : "without scripts", () => {
    test.use({ javaScriptEnabled: scripts })

    test("an oversized form is refused in words and the cart stays", async ({
      context,
      page,
    }) => {
      const t = getTranslator("fr-ma", "cart")
      const cart = await giveCart(context, "fr-ma", [
        { handle: "amlou-amandes" },
      ])
      // Written into the page itself, because scripts may be off.
      await page.route("**/fr-ma/products/cumin-rhamna", async (route) => {
        if (route.request().method() !== "GET") {
          return route.fallback()
        }
        const answer = await route.fetch()
        const body = (await answer.text()).replace(
          'name="variant_id" value="',
          `name="variant_id" value="${"x".repeat(THREE_MEGABYTES)}`
        )
        return route.fulfill({ response: answer, body })
      })
      await page.goto("/fr-ma/products/cumin-rhamna")
      await page.getByRole("button", { name: t("add.submit") }).click()
      await expect(page.getByRole("main")).toContainText(/\p{L}{3,} \p{L}{2,}/u)
      await page.goto("/fr-ma/cart")
      expect(await readCartLines(cart)).toEqual({ "amlou-amandes": 1 })
    })
  })
}

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
