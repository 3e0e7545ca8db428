/** Why a card was refused, as far as its holder can do something about it. */
export const DECLINES = [
  "declined",
  "insufficient_funds",
  "expired",
  "security_code",
  "number",
  "not_authenticated",
  "lost_or_stolen",
  "limit",
  "unsupported",
  "try_again",
  "card_form",
] as const

export type Decline = (typeof DECLINES)[number]

/** Stripe's decline codes and error codes, by what they mean to the shopper. */
const MEANINGS: Record<string, Decline> = {
  insufficient_funds: "insufficient_funds",
  expired_card: "expired",
  invalid_expiry_month: "expired",
  invalid_expiry_year: "expired",
  incorrect_cvc: "security_code",
  invalid_cvc: "security_code",
  incorrect_number: "number",
  invalid_number: "number",
  invalid_account: "number",
  authentication_required: "not_authenticated",
  payment_intent_authentication_failure: "not_authenticated",
  lost_card: "lost_or_stolen",
  stolen_card: "lost_or_stolen",
  pickup_card: "lost_or_stolen",
  card_velocity_exceeded: "limit",
  withdrawal_count_limit_exceeded: "limit",
  card_not_supported: "unsupported",
  currency_not_supported: "unsupported",
  transaction_not_allowed: "unsupported",
  processing_error: "try_again",
  issuer_not_available: "try_again",
  reenter_transaction: "try_again",
  try_again_later: "try_again",
}

type StripeFailure = {
  type?: string | undefined
  code?: string | undefined
  decline_code?: string | undefined
}

/** The meaning of a failed confirmation; the bank's silence is a decline. */
export function declineOf({
  type,
  code,
  decline_code,
}: StripeFailure): Decline {
  const known = MEANINGS[decline_code ?? ""] ?? MEANINGS[code ?? ""]
  if (known) {
    return known
  }
  if (type === "validation_error") {
    return "card_form"
  }
  const ours = type === "api_connection_error" || type === "api_error"
  return ours ? "try_again" : "declined"
}
