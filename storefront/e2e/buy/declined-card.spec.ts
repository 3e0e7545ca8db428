import { getTranslator } from "@/lib/i18n/translator"
import { CART_COOKIE, readCartLines } from "../support/carts"
import { readOrders } from "../support/orders"
import { newEmail } from "../support/people"
import { CARDS, typeCard } from "../support/stripe"
import { expect, test } from "../support/test"
import {
  choosePayment,
  fillCheckout,
  pressOrder,
  readCheckoutAmounts,
  readConfirmation,
} from "../support/till"
import { expectCharged, expectLetter, expectOrder } from "./proofs"
import { takeTwoToCheckout } from "./purchase"

// A purchase crosses a dozen pages and waits for a bank.
test.describe.configure({ timeout: 120_000 })

test.use({
  viewport: { width: 1280, height: 900 },
  isMobile: false,
  hasTouch: false,
})

test("a declined card is explained, the cart stays, and another card succeeds", async ({
  context,
  page,
  openBrowser,
}) => {
  const locale = "fr-ma"
  const email = newEmail("refus")
  const products = await takeTwoToCheckout(page, locale, [
    "figues-nabout",
    "couscous-khoumassi",
  ])
  await fillCheckout(page, locale, email)
  await choosePayment(page, locale, "card")
  await typeCard(page, CARDS.poor)
  const { total, delivery } = await readCheckoutAmounts(page, locale)
  await pressOrder(page, locale)

  const t = getTranslator(locale, "checkout")
  const refusal = page.getByRole("alert").filter({ hasText: t("declineTitle") })
  await expect(refusal).toContainText(t("declines.insufficient_funds"))
  await expect(refusal).toContainText(t("nothingTaken"))
  expect(await readOrders(email)).toEqual([])
  const cookies = await context.cookies()
  const cart = cookies.find(({ name }) => name === CART_COOKIE)
  expect(await readCartLines(cart?.value ?? "")).toEqual({
    "figues-nabout": 1,
    "couscous-khoumassi": 1,
  })

  await typeCard(page, CARDS.otherGood)
  await pressOrder(page, locale)
  expect(await readConfirmation(page, locale)).toBe(total)
  const shown = { email, currency: "mad", total, delivery, products } as const
  const order = await expectOrder(shown)
  await expectCharged(shown)
  await expectLetter(locale, shown, order, await openBrowser())
})
