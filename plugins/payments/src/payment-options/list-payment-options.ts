import { CARD_PROVIDER_ID } from "../providers/card/provider-id"
import { findCashRefusal } from "../providers/cash-on-delivery/cash-refusal"
import { CASH_PROVIDER_ID } from "../providers/cash-on-delivery/provider-id"
import type { StorePaymentOption } from "../types"

const CENTIMES_PER_DIRHAM = 100
const CASH_MARKET = "ma"

/** What decides how a cart may be paid; the total and the limit are in major units. */
export type CartToPay = {
  market: unknown
  currency_code: string
  total: number
  provider_ids: string[]
  max_cash_amount_mad: number
  /** Whether the cart's phone number refused parcels too often. */
  must_prepay: boolean
}

/** Lists every way to pay the shop knows, and says for each why this cart cannot use it. */
export function listPaymentOptions(cart: CartToPay): StorePaymentOption[] {
  return [cardOption(cart), cashOption(cart)]
}

function cardOption(cart: CartToPay): StorePaymentOption {
  const available = cart.provider_ids.includes(CARD_PROVIDER_ID)
  return {
    id: CARD_PROVIDER_ID,
    kind: "card",
    available,
    reason: available ? null : "market",
    max_amount: null,
  }
}

function cashOption(cart: CartToPay): StorePaymentOption {
  const offered =
    cart.market === CASH_MARKET && cart.provider_ids.includes(CASH_PROVIDER_ID)
  const reason = offered ? findRefusal(cart) : "market"
  return {
    id: CASH_PROVIDER_ID,
    kind: "cash_on_delivery",
    available: reason === null,
    reason,
    max_amount:
      reason === "market"
        ? null
        : cart.max_cash_amount_mad * CENTIMES_PER_DIRHAM,
  }
}

// A smaller order would not help somebody who has to prepay: that is said first.
function findRefusal(cart: CartToPay): StorePaymentOption["reason"] {
  const refusal = findCashRefusal({
    currency_code: cart.currency_code,
    amount: cart.total,
    max_amount_mad: cart.max_cash_amount_mad,
  })
  return cart.must_prepay && refusal !== "market" ? "refusals" : refusal
}
