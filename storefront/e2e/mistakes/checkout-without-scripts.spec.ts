import { getTranslator } from "@/lib/i18n/translator"
import { giveCart, readCartLines } from "../support/carts"
import { readOrders } from "../support/orders"
import { ADDRESSES, newEmail } from "../support/people"
import { expect, test } from "../support/test"
import { choosePayment, fillCheckout, pressOrder } from "../support/till"

test.use({ javaScriptEnabled: false })

const locale = "ar-ma"
const t = getTranslator(locale, "checkout")
const account = getTranslator(locale, "account")

test("without scripts a refused checkout keeps what was typed and says what to correct", async ({
  context,
  page,
}) => {
  const email = newEmail("sans-script")
  const cart = await giveCart(context, locale, [{ handle: "amlou-amandes" }])
  await page.goto(`/${locale}/checkout`)
  await fillCheckout(page, locale, email)
  await choosePayment(page, locale, "cash_on_delivery")
  const phone = page.getByRole("textbox", { name: account("address.phone") })
  await phone.fill("12345")
  await pressOrder(page, locale)

  await expect(phone).toHaveAccessibleDescription(
    new RegExp(t("fieldProblems.phone"))
  )
  await expect(phone).toHaveValue("12345")
  await expect(phone).toBeInViewport()
  await expect(page.getByRole("textbox", { name: t("email") })).toHaveValue(
    email
  )
  await expect(
    page.getByRole("textbox", {
      name: account("address.address_1"),
      exact: true,
    })
  ).toHaveValue(ADDRESSES.ma.address_1)
  await expect(page.getByRole("checkbox", { name: t("terms") })).toBeChecked()
  await expect(
    page.getByRole("radio", { name: t("payments.cash_on_delivery.name") })
  ).toBeChecked()
  expect(await readCartLines(cart)).toEqual({ "amlou-amandes": 1 })
  expect(await readOrders(email)).toEqual([])

  await phone.fill(ADDRESSES.ma.phone)
  await pressOrder(page, locale)
  await expect(
    page.getByRole("heading", {
      level: 1,
      name: getTranslator(locale, "order")("thanks"),
    })
  ).toBeVisible()
  expect(await readOrders(email)).toHaveLength(1)
  const kept = (await context.cookies()).filter(
    ({ name }) => name === "coopstore_checkout"
  )
  expect(kept).toEqual([])
})

test("without scripts a card says what it needs and takes nothing", async ({
  context,
  page,
}) => {
  const email = newEmail("sans-script")
  await giveCart(context, locale, [{ handle: "amlou-amandes" }])
  await page.goto(`/${locale}/checkout`)
  await fillCheckout(page, locale, email)
  await choosePayment(page, locale, "card")
  await pressOrder(page, locale)
  await expect(page.getByText(t("problems.card_needs_script"))).toBeVisible()
  await expect(page.getByRole("textbox", { name: t("email") })).toHaveValue(
    email
  )
  expect(await readOrders(email)).toEqual([])
})

test("a tampered memory of the checkout is ignored", async ({
  context,
  page,
}) => {
  await giveCart(context, locale, [{ handle: "amlou-amandes" }])
  const url = new URL(`/${locale}/checkout`, test.info().project.use.baseURL)
  for (const value of ["%7Bnot-json", "eyJ2YWx1ZXMiOnsiZW1haWwiOjF9fQ"]) {
    await context.addCookies([
      { name: "coopstore_checkout", value, url: url.href },
    ])
    const answer = await page.goto(`${url.pathname}?problem=fields`)
    expect(answer?.status()).toBe(200)
    await expect(page.getByText(t("problems.fields"))).toBeVisible()
  }
})
