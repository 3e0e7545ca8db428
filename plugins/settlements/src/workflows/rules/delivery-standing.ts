import type { KnownEntry } from "../../types/ledger"

/** A maker's share of delivery as sold, VAT within it, and what was given back. */
export type DeliveryStanding = {
  cooperative_id: string | null
  cooperative_order_id: string | null
  gross: number
  vat: number
  given_back: number
}

/** Where the delivery of an order stands, maker by maker. */
export function deliveryStandings(known: KnownEntry[]): DeliveryStanding[] {
  const ofDelivery = known.filter(
    ({ line_item_id, account, kind }) =>
      line_item_id === null &&
      (account === "tax" || kind === "shipping_share" || kind === "refund")
  )
  const parts = new Map<string | null, DeliveryStanding>()
  ofDelivery.forEach((entry) => {
    const { cooperative_id, cooperative_order_id, amount } = entry
    const known = parts.get(cooperative_order_id) ?? {
      cooperative_id,
      cooperative_order_id,
      gross: 0,
      vat: 0,
      given_back: 0,
    }
    parts.set(
      cooperative_order_id,
      isSold(entry)
        ? {
            ...known,
            gross: known.gross + amount,
            vat: known.vat + (entry.account === "tax" ? amount : 0),
          }
        : { ...known, given_back: known.given_back - amount }
    )
  })
  return [...parts.values()]
}

// Only a sale adds to what shoppers pay for delivery; refunds take from it.
function isSold({ amount }: KnownEntry): boolean {
  return amount > 0
}
