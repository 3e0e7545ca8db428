import type { Locale } from "@/lib/i18n/locales"
import { getTranslator } from "@/lib/i18n/translator"
import { carryCart } from "../support/carts"
import { addToCart, openCartPage } from "../support/shop-floor"
import { expect, test } from "../support/test"

const LOST: { what: string; value: string; locale: Locale }[] = [
  {
    what: "an expired cart",
    value: "cart_01ZZZZZZZZZZZZZZZZZZZZZZZZ",
    locale: "fr-ma",
  },
  { what: "a tampered cookie", value: "../../admin/users", locale: "ar-ma" },
  {
    what: "another kind of id",
    value: "order_01ZZZZZZZZZZZZ",
    locale: "en-eu",
  },
  { what: "an oversized cookie", value: "x".repeat(3_000), locale: "en-us" },
]

for (const { what, value, locale } of LOST) {
  test(`${what} is explained in ${locale}, and a new cart opens`, async ({
    context,
    page,
  }) => {
    const t = getTranslator(locale, "cart")
    await carryCart(context, value, 3)
    const answer = await page.goto(`/${locale}/cart`)
    expect(answer?.status()).toBe(200)
    await expect(page.getByText(t("lost"))).toBeVisible()
    await expect(page.getByText(t("empty.body"))).toBeVisible()

    await page.goto(`/${locale}/products/amlou-amandes`)
    await addToCart(page, locale)
    await openCartPage(page, locale)
    await expect(page.getByText(t("lost"))).toHaveCount(0)
    await expect(
      page.getByRole("link", { name: t("summary.checkout") })
    ).toBeVisible()
  })
}
