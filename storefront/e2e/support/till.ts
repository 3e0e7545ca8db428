import { expect, type Locator, type Page } from "@playwright/test"
import { localePath } from "@/lib/i18n/locale-path"
import { marketOf, type Locale } from "@/lib/i18n/locales"
import { getTranslator } from "@/lib/i18n/translator"
import { readAmount } from "./money"
import { ADDRESSES } from "./people"

type PaymentKind = "card" | "cash_on_delivery"

/** Goes from the cart to the checkout. */
export async function openCheckout(page: Page, locale: Locale): Promise<void> {
  const cart = getTranslator(locale, "cart")
  await page.getByRole("link", { name: cart("summary.checkout") }).click()
  await expect(page).toHaveURL(localePath(locale, "/checkout"))
  await expect(
    page.getByRole("heading", {
      level: 1,
      name: getTranslator(locale, "checkout")("title"),
    })
  ).toBeVisible()
}

/** Types who buys and where it goes, and accepts the terms. */
export async function fillCheckout(
  page: Page,
  locale: Locale,
  email: string
): Promise<void> {
  const t = getTranslator(locale, "checkout")
  await page.getByRole("textbox", { name: t("email") }).fill(email)
  await fillAddress(page.getByRole("main"), locale)
  await page.getByRole("checkbox", { name: t("terms") }).check()
}

/** Types an address that the locale's market accepts. */
export async function fillAddress(
  form: Locator,
  locale: Locale
): Promise<void> {
  const market = marketOf(locale)
  const t = getTranslator(locale, "account")
  const field = (name: Parameters<typeof t>[0]) =>
    form.getByLabel(new RegExp(`^${t(name)}`))
  const address = ADDRESSES[market]
  if (market === "eu") {
    await field("address.country_code").selectOption(address.country_code)
  } else {
    const province = market === "us" ? "address.state" : "address.region"
    await field(province).selectOption(address.province)
  }
  await field("address.first_name").fill(address.first_name)
  await field("address.last_name").fill(address.last_name)
  await field("address.address_1").fill(address.address_1)
  await field("address.postal_code").fill(address.postal_code)
  await field("address.city").fill(address.city)
  await field("address.phone").fill(address.phone)
}

/** Chooses how to pay. */
export async function choosePayment(
  page: Page,
  locale: Locale,
  kind: PaymentKind
): Promise<void> {
  const t = getTranslator(locale, "checkout")
  await page.getByRole("radio", { name: t(`payments.${kind}.name`) }).check()
}

/** What the checkout says that there is to pay, in minor units. */
export async function readCheckoutAmounts(page: Page, locale: Locale) {
  const t = getTranslator(locale, "checkout")
  const main = page.getByRole("main")
  return {
    items: await readAmount(main, t("itemsLabel")),
    delivery: await readAmount(main, t("deliveryLabel")),
    total: await readAmount(main, t("totalLabel")),
  }
}

/** Presses the order button. */
export async function pressOrder(page: Page, locale: Locale): Promise<void> {
  const t = getTranslator(locale, "checkout")
  await page.getByRole("button", { name: t("submit") }).click()
}

/** Waits for the confirmation; answers what it says was paid. */
export async function readConfirmation(
  page: Page,
  locale: Locale
): Promise<number> {
  const t = getTranslator(locale, "order")
  await expect(
    page.getByRole("heading", { level: 1, name: t("thanks") })
  ).toBeVisible({ timeout: 20_000 })
  expect(new URL(page.url()).pathname).toMatch(
    new RegExp(`^${localePath(locale)}/orders/track/[^/]+$`)
  )
  return readAmount(page.getByRole("main"), t("total"))
}
