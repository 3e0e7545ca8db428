import { getTranslator } from "@/lib/i18n/translator"
import { placeCashOrder } from "../support/cash-order"
import { newEmail } from "../support/people"
import { expect, test } from "../support/test"

for (const forged of ["/fr-zz/products", "/xx-ma/cart", "/FR-MA", "/fr"]) {
  test(`the invented locale ${forged} leads to a page that is not there`, async ({
    openBrowser,
  }) => {
    const context = await openBrowser({ locale: "ar-MA" })
    const page = await context.newPage()
    const answer = await page.goto(forged)
    expect(answer?.status()).toBe(404)
    await expect(
      page.getByRole("heading", {
        name: getTranslator("ar-ma", "errors")("notFoundTitle"),
      })
    ).toBeVisible()
  })
}

test("switching to an invented locale is refused", async ({ request }) => {
  const answer = await request.get("/api/locale?to=xx-yy", { maxRedirects: 0 })
  expect(answer.status()).toBe(400)
})

test("only the secret link opens an order, never its number or its id", async ({
  page,
}) => {
  const { id, display_id, secret } = await placeCashOrder({
    locale: "fr-ma",
    email: newEmail("guess"),
    handles: ["lentilles-zaer"],
  })
  const t = getTranslator("fr-ma", "order")
  const door = "/fr-ma/orders/track"
  expect((await page.goto(`${door}/${secret}`))?.status()).toBe(200)
  await expect(
    page.getByRole("heading", { name: t("number", { number: display_id }) })
  ).toBeVisible()
  const guesses = [id, String(display_id), `${secret}x`, secret.slice(0, -1)]
  for (const guess of guesses) {
    expect((await page.goto(`${door}/${guess}`))?.status(), guess).toBe(404)
    await expect(
      page.getByRole("heading", {
        name: getTranslator("fr-ma", "errors")("notFoundTitle"),
      })
    ).toBeVisible()
  }
})
