/** The only currency that a courier takes at the door. */
const CASH_CURRENCY = "mad"

/** Why cash is not offered: the order is not in dirhams, or is too large. */
export type CashRefusal = "market" | "amount"

/** Tells why an order may not be paid in cash, or null when it may; amounts in dirhams. */
export function findCashRefusal(order: {
  currency_code: string
  amount: number
  max_amount_mad: number
}): CashRefusal | null {
  if (order.currency_code.toLowerCase() !== CASH_CURRENCY) {
    return "market"
  }
  return order.amount > order.max_amount_mad ? "amount" : null
}
