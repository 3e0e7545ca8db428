import { MedusaError } from "@medusajs/framework/utils"
import type { KnownEntry, NewLedgerEntry } from "../../types/ledger"
import { deliveryStandings } from "./delivery-standing"
import { lineStandings, type LineStanding } from "./line-standing"
import { leftOfDelivery, refundDelivery } from "./refund-delivery"
import { refundLine, type RefundCause } from "./refund-line"

/** What is given back to a shopper, and why. */
export type Refund = {
  order_id: string
  /** A unique cause; a second refund of the same writes nothing. */
  source: string
  lines: { line_item_id: string; quantity: number }[]
  /** Minor units of delivery, VAT included; or all that was not given back yet. */
  shipping_amount: number | "all"
  /** A lost parcel is the shop's loss: the maker keeps its sale. */
  borne_by: "maker" | "shop"
  reason: string
  author: string
}

/**
 * The entries of a refund; none when its source was written before. Throws
 * when it gives back more than was sold.
 */
export function planRefund(
  refund: Refund,
  { known, now }: { known: KnownEntry[]; now: Date }
): NewLedgerEntry[] {
  if (known.some(({ source }) => source === refund.source)) {
    return []
  }
  const standings = lineStandings(known)
  const cause = causeOf(refund, known, now)
  const delivery = deliveryStandings(known)
  const shipping_amount =
    refund.shipping_amount === "all"
      ? leftOfDelivery(delivery)
      : refund.shipping_amount
  return [
    ...mergeLines(refund.lines).flatMap(({ line_item_id, quantity }) =>
      refundLine(
        standingToRefund(standings, refund, { line_item_id, quantity }),
        quantity,
        cause
      )
    ),
    ...refundDelivery(delivery, shipping_amount, cause),
  ]
}

/** Minor units that the shopper gets back by entries of refunds. */
export function givenBackBy(entries: Pick<KnownEntry, "amount">[]): number {
  return 0 - entries.reduce((sum, { amount }) => sum + amount, 0)
}

/** Of these, what each line gives back, VAT included; delivery is left out. */
export function givenBackByLine(
  entries: Pick<KnownEntry, "amount" | "line_item_id">[]
): { line_item_id: string; amount: number }[] {
  const lines = new Set(
    entries.flatMap(({ line_item_id }) => line_item_id ?? [])
  )
  return [...lines].map((line_item_id) => ({
    line_item_id,
    amount: givenBackBy(
      entries.filter((entry) => entry.line_item_id === line_item_id)
    ),
  }))
}

function causeOf(
  { order_id, source, borne_by, reason, author }: Refund,
  known: KnownEntry[],
  now: Date
): RefundCause {
  const [sale] = known.filter(({ kind }) => kind === "sale")
  if (!sale) {
    throw new MedusaError(
      MedusaError.Types.NOT_ALLOWED,
      `Order ${order_id} is not in the ledger; only what was sold can be given back`
    )
  }
  const { currency_code, exchange_rate } = sale
  return {
    common: {
      order_id,
      source,
      reason,
      author,
      occurred_at: now,
      currency_code,
      exchange_rate,
    },
    borne_by,
  }
}

function standingToRefund(
  standings: LineStanding[],
  { order_id }: Refund,
  { line_item_id, quantity }: Refund["lines"][number]
): LineStanding {
  const standing = standings.find((line) => line.line_item_id === line_item_id)
  if (!standing) {
    throw new MedusaError(
      MedusaError.Types.NOT_FOUND,
      `Line ${line_item_id} is not among what order ${order_id} sold`
    )
  }
  const left = standing.sold - standing.given_back
  if (!Number.isInteger(quantity) || quantity < 1 || quantity > left) {
    throw new MedusaError(
      MedusaError.Types.NOT_ALLOWED,
      `${quantity} of line ${line_item_id} cannot be given back: ${left} of ${standing.sold} are left`
    )
  }
  return standing
}

function mergeLines(lines: Refund["lines"]): Refund["lines"] {
  const merged = new Map<string, number>()
  lines.forEach(({ line_item_id, quantity }) =>
    merged.set(line_item_id, (merged.get(line_item_id) ?? 0) + quantity)
  )
  return [...merged].map(([line_item_id, quantity]) => ({
    line_item_id,
    quantity,
  }))
}
