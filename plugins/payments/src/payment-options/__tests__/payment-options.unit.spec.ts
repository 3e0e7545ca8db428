import { Modules } from "@medusajs/framework/utils"
import { CARD_PROVIDER_ID } from "../../providers/card/provider-id"
import { CASH_PROVIDER_ID } from "../../providers/cash-on-delivery/provider-id"
import { listPaymentOptions } from "../list-payment-options"
import { readCashLimit } from "../read-cash-limit"

const moroccanCart = {
  market: "ma",
  currency_code: "mad",
  total: 420,
  provider_ids: [CARD_PROVIDER_ID, CASH_PROVIDER_ID],
  max_cash_amount_mad: 3000,
  must_prepay: false,
}

const findCash = (cart: Partial<typeof moroccanCart>) =>
  listPaymentOptions({ ...moroccanCart, ...cart })[1]

describe("the ways to pay a cart", () => {
  it("offers card and cash in Morocco, with the limit in centimes", () => {
    expect(listPaymentOptions(moroccanCart)).toEqual([
      {
        id: "pp_card_stripe",
        kind: "card",
        available: true,
        reason: null,
        max_amount: null,
      },
      {
        id: "pp_cash-on-delivery_default",
        kind: "cash_on_delivery",
        available: true,
        reason: null,
        max_amount: 300000,
      },
    ])
  })

  it("says that a large order cannot be paid in cash", () => {
    expect(findCash({ total: 3001 })).toMatchObject({
      available: false,
      reason: "amount",
      max_amount: 300000,
    })
  })

  it.each([
    { market: "eu", currency_code: "eur" },
    { market: "eu" },
    { currency_code: "eur" },
    { provider_ids: [CARD_PROVIDER_ID] },
  ])("says that cash is not for the market of %j", (cart) => {
    expect(findCash(cart)).toMatchObject({
      available: false,
      reason: "market",
      max_amount: null,
    })
  })

  it("does not offer the card in a region that has no card", () => {
    expect(
      listPaymentOptions({ ...moroccanCart, provider_ids: [] })[0]
    ).toMatchObject({ available: false, reason: "market" })
  })
})

describe("the limit for cash", () => {
  const configWith = (...providers: object[]) => ({
    modules: { [Modules.PAYMENT]: { options: { providers } } },
  })
  const cash = "@coopstore/payments/providers/cash-on-delivery"

  it("is the one the provider was given", () => {
    const config = configWith(
      { resolve: "@coopstore/payments/providers/card", options: {} },
      { resolve: cash, options: { max_amount_mad: 2500 } }
    )
    expect(readCashLimit(config)).toBe(2500)
  })

  it("is zero when cash is not configured", () => {
    expect(readCashLimit(configWith())).toBe(0)
  })
})
