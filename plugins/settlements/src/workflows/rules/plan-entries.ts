import type { CooperativePart } from "../../types/cooperative-part"
import type { LedgerKind, NewLedgerEntry } from "../../types/ledger"
import { commissionOf } from "./commission"

/** An entry that the ledger has for a part. */
export type KnownEntry = {
  id: string
  kind: LedgerKind
  amount: number
  reverses: string | null
}

/** What the ledger has of a part, the rate of today, and when it is. */
export type PlanContext = {
  known: KnownEntry[]
  basisPoints: number
  now: Date
}

const CLOSED = ["refused", "canceled"]
const SYSTEM = "system"

/**
 * The entries that the ledger lacks for a part: its sale and commission, or,
 * once it is refused or canceled, what takes them back. None when it has all.
 */
export function planEntries(
  part: CooperativePart,
  { known, basisPoints, now }: PlanContext
): NewLedgerEntry[] {
  const sold = known.filter(
    ({ kind }) => kind === "sale" || kind === "commission"
  )
  if (CLOSED.includes(part.status)) {
    const reversed = known.flatMap(({ reverses }) => reverses ?? [])
    return sold
      .filter(({ id }) => !reversed.includes(id))
      .map((entry) => toReversal(part, entry, now))
  }
  const has = (kind: LedgerKind) => sold.some((entry) => entry.kind === kind)
  return [
    ...(has("sale") ? [] : [toSale(part)]),
    ...(has("commission") ? [] : [toCommission(part, basisPoints)]),
  ]
}

function toSale(part: CooperativePart): NewLedgerEntry {
  return {
    ...ownerOf(part),
    kind: "sale",
    amount: part.total,
    occurred_at: part.placed_at,
  }
}

function toCommission(
  part: CooperativePart,
  basisPoints: number
): NewLedgerEntry {
  return {
    ...ownerOf(part),
    kind: "commission",
    // Zero minus, since a plain minus makes a negative zero of nothing.
    amount: 0 - commissionOf(part.total, basisPoints),
    occurred_at: part.placed_at,
    rate_basis_points: basisPoints,
  }
}

function toReversal(
  part: CooperativePart,
  { id, kind, amount }: KnownEntry,
  now: Date
): NewLedgerEntry {
  return {
    ...ownerOf(part),
    kind: kind === "sale" ? "refund" : "adjustment",
    amount: 0 - amount,
    occurred_at: part.refused_at ?? now,
    reason: part.status,
    reverses: id,
  }
}

function ownerOf({
  id,
  cooperative_id,
  order_id,
  currency_code,
}: CooperativePart) {
  return {
    cooperative_id,
    cooperative_order_id: id,
    order_id,
    currency_code,
    author: SYSTEM,
    reason: null,
    rate_basis_points: null,
    reverses: null,
  }
}
