import type { Locale } from "@/lib/i18n/locales"
import { getTranslator } from "@/lib/i18n/translator"
import { placeCashOrder } from "../support/cash-order"
import { giveCart } from "../support/carts"
import { newEmail } from "../support/people"
import { giveSession, openAccount } from "../support/sessions"
import { expect, test } from "../support/test"
import { pressOrder } from "../support/till"
import { expectAccessible } from "./inspect"

const LOCALES: Locale[] = ["fr-ma", "ar-ma", "en-ma"]

for (const locale of LOCALES) {
  test(`the cart and the checkout are accessible in ${locale}`, async ({
    context,
    page,
  }) => {
    await giveCart(context, locale, [
      { handle: "amlou-amandes", quantity: 2 },
      { handle: "dattes-majhoul" },
    ])
    await page.goto(`/${locale}/cart`)
    await expectAccessible(page)
    await page.goto(`/${locale}/checkout`)
    const t = getTranslator(locale, "checkout")
    await expect(page.getByText(t("cardLoading"))).toHaveCount(0)
    await expectAccessible(page)
    await page
      .getByRole("radio", { name: t("payments.cash_on_delivery.name") })
      .check()
    await pressOrder(page, locale)
    await expect(page.getByText(t("fixFields"))).toBeVisible()
    await expectAccessible(page)
  })

  test(`the confirmation and the tracking are accessible in ${locale}`, async ({
    page,
  }) => {
    const { secret } = await placeCashOrder({
      locale,
      email: newEmail("axe"),
      handles: ["amlou-amandes", "cumin-rhamna"],
    })
    await page.goto(`/${locale}/orders/track/${secret}?placed=1`)
    await expectAccessible(page)
    await page.goto(`/${locale}/orders/track/${secret}`)
    await expectAccessible(page)
  })

  test(`the account is accessible in ${locale}`, async ({ context, page }) => {
    const email = newEmail("axe")
    const token = await openAccount(email)
    const { id } = await placeCashOrder({
      locale,
      email,
      handles: ["amlou-amandes"],
      token,
    })
    await giveSession(context, "customer", token)
    for (const path of [
      "",
      "/orders",
      `/orders/${id}`,
      "/addresses",
      "/addresses/new",
      "/profile",
    ]) {
      await page.goto(`/${locale}/account${path}`)
      await expectAccessible(page)
    }
  })
}
