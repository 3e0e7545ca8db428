import type { KnownEntry, NewLedgerEntry } from "../../types/ledger"
import type { SoldOrder } from "../../types/sold-order"
import { deliveryStandings } from "./delivery-standing"
import { SYSTEM } from "./entry"
import { lineStandings } from "./line-standing"
import { planRefund } from "./plan-refund"
import { planSale } from "./plan-sale"
import { leftOfDelivery } from "./refund-delivery"

/** A maker's part of an order, as far as the ledger follows it. */
export type FollowedPart = { id: string; status: string }

const CLOSED = ["refused", "canceled"]

/**
 * The entries that the ledger lacks for an order: its sale, and once all its
 * parts are refused or canceled what takes back all that stands, with the
 * delivery. A part that is closed alone is taken back by whoever takes it off
 * the order, with the shopper's money (`record-refund`). None when it has all.
 */
export function planOrder(
  order: SoldOrder,
  {
    parts,
    known,
    now,
  }: { parts: FollowedPart[]; known: KnownEntry[]; now: Date }
): NewLedgerEntry[] {
  const sale = known.some(({ kind }) => kind === "sale") ? [] : planSale(order)
  const isOver = parts.every(({ status }) => CLOSED.includes(status))
  const closed = isOver ? parts : []
  return closed.reduce<NewLedgerEntry[]>(
    (planned, part, index) => [
      ...planned,
      ...planClosing(order.id, {
        part,
        takesDelivery: index === closed.length - 1,
        known: [...known, ...planned],
        now,
      }),
    ],
    sale
  )
}

function planClosing(
  order_id: string,
  {
    part,
    takesDelivery,
    known,
    now,
  }: {
    part: FollowedPart
    takesDelivery: boolean
    known: KnownEntry[]
    now: Date
  }
): NewLedgerEntry[] {
  const lines = lineStandings(known)
    .filter(
      ({ cooperative_order_id, sold, given_back }) =>
        cooperative_order_id === part.id && sold > given_back
    )
    .map(({ line_item_id, sold, given_back }) => ({
      line_item_id,
      quantity: sold - given_back,
    }))
  const shipping_amount = takesDelivery
    ? leftOfDelivery(deliveryStandings(known))
    : 0
  if (!lines.length && !shipping_amount) {
    return []
  }
  const times = known.filter(({ source }) =>
    source.startsWith(closingOf(part.id))
  ).length
  return planRefund(
    {
      order_id,
      source: `${closingOf(part.id)}:${times}`,
      lines,
      shipping_amount,
      borne_by: "maker",
      reason: part.status,
      author: SYSTEM,
    },
    { known, now }
  )
}

const closingOf = (part_id: string) => `closed:${part_id}`
