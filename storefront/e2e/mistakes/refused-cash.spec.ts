import { randomInt } from "node:crypto"
import { z } from "zod"
import { getTranslator } from "@/lib/i18n/translator"
import { takeTwoToCheckout } from "../buy/purchase"
import { placeCashOrder } from "../support/cash-order"
import { query } from "../support/database"
import { readOrders } from "../support/orders"
import { newEmail } from "../support/people"
import { expect, test } from "../support/test"
import { choosePayment, fillCheckout, pressOrder } from "../support/till"

test.describe.configure({ timeout: 120_000 })

/** A phone number whose last two parcels were refused at the door. */
async function aRefusingPhone(): Promise<string> {
  const phone = `0612${randomInt(100_000, 999_999)}`
  for (const name of ["refus-un", "refus-deux"]) {
    const { id } = await placeCashOrder({
      locale: "fr-ma",
      email: newEmail(name),
      handles: ["lentilles-zaer"],
    })
    // What the hub notes when a parcel comes back; its own suite does it there.
    await expect
      .poll(() =>
        query(
          z.unknown(),
          `update cash_collection set state = 'refused', refused_at = now(),
             refusal_reason = 'Essai', phone = $2 where order_id = $1 returning id`,
          id,
          `+212${phone.slice(1)}`
        ).then(({ length }) => length)
      )
      .toBe(1)
  }
  return phone
}

test("a number that refused two parcels is told, in Arabic, to pay by card", async ({
  page,
}) => {
  const locale = "ar-ma"
  const email = newEmail("prepay")
  const phone = await aRefusingPhone()
  await takeTwoToCheckout(page, locale, ["figues-nabout", "couscous-khoumassi"])
  await fillCheckout(page, locale, email)
  const account = getTranslator(locale, "account")
  await page
    .getByRole("main")
    .getByLabel(new RegExp(`^${account("address.phone")}`))
    .fill(phone)
  await choosePayment(page, locale, "cash_on_delivery")

  await pressOrder(page, locale)

  const t = getTranslator(locale, "checkout")
  await expect(
    page.getByRole("alert").filter({ hasText: t("problems.must_prepay") })
  ).toBeVisible()
  expect(await readOrders(email)).toEqual([])

  await page.reload()
  await expect(page.getByText(t("payments.mustPrepay"))).toBeVisible()
  await expect(
    page.getByRole("radio", { name: t("payments.cash_on_delivery.name") })
  ).toBeDisabled()
})
