import type { Locale } from "@/lib/i18n/locales"
import { getTranslator } from "@/lib/i18n/translator"
import { giveCart, readCartLines } from "../support/carts"
import { readOrders } from "../support/orders"
import { newEmail } from "../support/people"
import { expect, test } from "../support/test"
import { choosePayment, fillCheckout, pressOrder } from "../support/till"

const PHONES: { locale: Locale; phone: string }[] = [
  { locale: "fr-ma", phone: "12345" },
  { locale: "ar-ma", phone: "+212 9 99" },
]

for (const { locale, phone } of PHONES) {
  test(`the wrong phone ${phone} is explained beside it in ${locale}`, async ({
    context,
    page,
  }) => {
    const t = getTranslator(locale, "checkout")
    const label = getTranslator(locale, "account")("address.phone")
    const email = newEmail("phone")
    const cart = await giveCart(context, locale, [{ handle: "amlou-amandes" }])
    await page.goto(`/${locale}/checkout`)
    await fillCheckout(page, locale, email)
    await choosePayment(page, locale, "cash_on_delivery")
    const field = page.getByRole("textbox", { name: label })
    await field.fill(phone)
    await pressOrder(page, locale)

    await expect(field).toHaveAccessibleDescription(
      new RegExp(t("fieldProblems.phone"))
    )
    await expect(field).toBeFocused()
    await expect(field).toHaveValue(phone)
    await expect(page.getByRole("textbox", { name: t("email") })).toHaveValue(
      email
    )
    expect(await readCartLines(cart)).toEqual({ "amlou-amandes": 1 })
    expect(await readOrders(email)).toEqual([])
  })
}

test("an empty checkout names everything that is missing", async ({
  context,
  page,
}) => {
  const locale = "en-ma"
  const t = getTranslator(locale, "checkout")
  await giveCart(context, locale, [{ handle: "amlou-amandes" }])
  await page.goto(`/${locale}/checkout`)
  await choosePayment(page, locale, "cash_on_delivery")
  await pressOrder(page, locale)
  await expect(
    page.getByRole("alert").filter({ hasText: t("fixFields") })
  ).toBeVisible()
  const email = page.getByRole("textbox", { name: t("email") })
  await expect(email).toHaveAccessibleDescription(
    new RegExp(t("fieldProblems.required"))
  )
  await expect(email).toBeFocused()
  await expect(
    page.getByRole("checkbox", { name: t("terms") })
  ).toHaveAccessibleDescription(t("fieldProblems.terms"))
})
