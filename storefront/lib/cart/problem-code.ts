import { FetchError } from "@medusajs/js-sdk"

/** Everything that can go wrong with a cart; the interface owns the words. */
export const CART_PROBLEMS = [
  "insufficient_stock",
  "variant_gone",
  "export_blocked",
  "not_sellable",
  "on_holiday",
  "bad_quantity",
  "too_large",
  "line_gone",
  "cart_gone",
  "promotion_invalid",
  "promotion_empty",
  "too_heavy",
  "cash_not_offered",
  "card_unavailable",
  "busy",
  "unavailable",
] as const

export type CartProblem = (typeof CART_PROBLEMS)[number]

/** Refusals as our plugins, then Medusa, word them. */
const PATTERNS: [RegExp, CartProblem][] = [
  [/^export_blocked:/, "export_blocked"],
  [/^not_sellable:/, "not_sellable"],
  [/^on_holiday:/, "on_holiday"],
  [/^cash_not_offered:/, "cash_not_offered"],
  [/^too_heavy:/, "too_heavy"],
  [/^card_(unavailable|misconfigured|refused|declined):/, "card_unavailable"],
  [/does not have the required inventory/i, "insufficient_stock"],
  [/not associated with any stock location/i, "insufficient_stock"],
  [/Not enough stock|insufficient inventory/i, "insufficient_stock"],
  [/promotion code .* is invalid/i, "promotion_invalid"],
  [/Line item with id: .* was not found/i, "line_gone"],
  [/is already completed|already being completed/i, "busy"],
  [/Variants? .*(do not exist|not published|not found)/i, "variant_gone"],
  [/do not have a price/i, "not_sellable"],
  [/quantity must be greater/i, "bad_quantity"],
  [/Cart .*(not found|does not exist)/i, "cart_gone"],
]

/**
 * The code of a refusal. Null for an outage or a surprise, which is nobody's
 * mistake and must reach the error page instead of being explained away.
 */
export function problemOf(error: unknown): CartProblem | null {
  if (!(error instanceof FetchError)) {
    return null
  }
  const found = PATTERNS.find(([pattern]) => pattern.test(error.message))
  if (found) {
    return found[1]
  }
  if (error.status === 409) {
    return "busy"
  }
  return error.status === 404 ? "line_gone" : null
}

/** Whether a cart cannot become an order because no payment awaits it. */
export function isUnpaid(error: unknown): boolean {
  return (
    error instanceof FetchError &&
    /Payment sessions are required|Payment collection has not been initiated/i.test(
      error.message
    )
  )
}

/** Like `problemOf`, with a word for everything: a form must always answer. */
export function problemOrUnavailable(error: unknown): CartProblem {
  return problemOf(error) ?? "unavailable"
}
