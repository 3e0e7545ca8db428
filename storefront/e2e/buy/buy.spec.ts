import { formatMoneyIn } from "@/lib/format/money"
import { getTranslator } from "@/lib/i18n/translator"
import { newEmail } from "../support/people"
import { CARDS, passBankCheck, typeCard } from "../support/stripe"
import { expect, test } from "../support/test"
import {
  choosePayment,
  fillCheckout,
  pressOrder,
  readCheckoutAmounts,
  readConfirmation,
} from "../support/till"
import {
  expectCashPromised,
  expectCharged,
  expectLetter,
  expectOrder,
} from "./proofs"
import { takeTwoToCheckout } from "./purchase"

// A purchase crosses a dozen pages and waits for a bank.
test.describe.configure({ timeout: 120_000 })

test("a guest buys from two cooperatives by card, in French, in dirhams", async ({
  page,
  openBrowser,
}) => {
  const locale = "fr-ma"
  const email = newEmail("carte")
  const products = await takeTwoToCheckout(page, locale, [
    "huile-argane-alimentaire",
    "safran-taliouine",
  ])
  await expect(
    page.getByRole("complementary", {
      name: getTranslator(locale, "checkout")("testBanner.title"),
    })
  ).toBeVisible()
  await fillCheckout(page, locale, email)
  await choosePayment(page, locale, "card")
  await typeCard(page, CARDS.good)
  const { total, delivery } = await readCheckoutAmounts(page, locale)
  await pressOrder(page, locale)

  expect(await readConfirmation(page, locale)).toBe(total)
  const shown = { email, currency: "mad", total, delivery, products } as const
  const order = await expectOrder(shown)
  await expectCharged(shown)
  await expectLetter(locale, shown, order, await openBrowser())
})

test("a guest buys from two cooperatives and pays in cash, in Arabic", async ({
  page,
  openBrowser,
}) => {
  const locale = "ar-ma"
  const email = newEmail("cash")
  const products = await takeTwoToCheckout(page, locale, [
    "huile-olive-tyout",
    "cumin-rhamna",
  ])
  await fillCheckout(page, locale, email)
  await choosePayment(page, locale, "cash_on_delivery")
  const { total, delivery } = await readCheckoutAmounts(page, locale)
  await pressOrder(page, locale)

  expect(await readConfirmation(page, locale)).toBe(total)
  await expect(page.getByRole("main")).toContainText(
    getTranslator(locale, "order")("toPayOnDelivery")
  )
  const shown = { email, currency: "mad", total, delivery, products } as const
  const order = await expectOrder(shown)
  await expectCashPromised(shown)
  await expectLetter(locale, shown, order, await openBrowser())
})

test("a guest in Europe passes 3D Secure and pays in euros, in English", async ({
  page,
  openBrowser,
}) => {
  const locale = "en-eu"
  const email = newEmail("secure")
  const products = await takeTwoToCheckout(page, locale, [
    "lentilles-zaer",
    "capres-safi",
  ])
  await expect(
    page.getByRole("radio", {
      name: getTranslator(locale, "checkout")("payments.cash_on_delivery.name"),
      disabled: false,
    })
  ).toHaveCount(0)
  await fillCheckout(page, locale, email)
  await choosePayment(page, locale, "card")
  await typeCard(page, CARDS.secured)
  const { total, delivery } = await readCheckoutAmounts(page, locale)
  await pressOrder(page, locale)
  await passBankCheck(page)

  expect(await readConfirmation(page, locale)).toBe(total)
  await expect(page.getByRole("main")).toContainText(
    formatMoneyIn(total, "eur", locale)
  )
  const shown = { email, currency: "eur", total, delivery, products } as const
  const order = await expectOrder(shown)
  await expectCharged(shown)
  await expectLetter(locale, shown, order, await openBrowser())
})
