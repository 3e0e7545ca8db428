import type { NewLedgerEntry } from "../../types/ledger"
import type { SoldLine, SoldOrder } from "../../types/sold-order"
import { entry, SYSTEM, type EntryDraft } from "./entry"
import {
  roundOrder,
  type RoundedDelivery,
  type RoundedLine,
} from "./round-order"

/**
 * What the ledger writes of a new order: the lines of all accounts add up to
 * what the shopper pays. VAT and commission are moved from the maker's account
 * to the state's and the shop's.
 */
export function planSale(order: SoldOrder): NewLedgerEntry[] {
  const { lines, delivery } = roundOrder(order)
  const drafts = [
    ...lines.flatMap((line) =>
      line.line.maker ? ofMaker(line) : ofNobody(line)
    ),
    ...delivery.flatMap((share) => ofDelivery(order, share)),
  ]
  return drafts
    .filter(({ amount, kind }) => amount || kind === "sale")
    .map((draft) =>
      entry({
        ...draft,
        source: saleOf(order.id),
        order_id: order.id,
        currency_code: order.currency_code,
        exchange_rate: order.exchange_rate,
        occurred_at: order.placed_at,
        author: SYSTEM,
        reason: null,
      })
    )
}

/** The source of the entries of an order's sale. */
const saleOf = (order_id: string) => `sale:${order_id}`

type SaleDraft = Omit<
  EntryDraft,
  | "source"
  | "order_id"
  | "currency_code"
  | "exchange_rate"
  | "occurred_at"
  | "author"
  | "reason"
>

function ofMaker(rounded: RoundedLine): SaleDraft[] {
  const { line, price, discount, vat, commission } = rounded
  const owner = ownerOf(line.maker, line.line_item_id)
  const taxed = { ...owner, rate_basis_points: line.vat_basis_points }
  const kept = {
    ...owner,
    rate_basis_points: line.commission.basis_points,
    commission_rule_id: line.commission.rule_id,
  }
  return [
    {
      ...owner,
      account: "cooperative",
      kind: "sale",
      amount: price,
      quantity: line.quantity,
    },
    {
      ...owner,
      account: "cooperative",
      kind: "discount_share",
      amount: -discount,
    },
    { ...taxed, account: "cooperative", kind: "vat", amount: -vat },
    { ...taxed, account: "tax", kind: "vat", amount: vat },
    {
      ...kept,
      account: "cooperative",
      kind: "commission",
      amount: -commission,
    },
    { ...kept, account: "shop", kind: "commission", amount: commission },
  ]
}

/** A line that no cooperative made is the shop's own, without its VAT. */
function ofNobody(rounded: RoundedLine): SaleDraft[] {
  const { line, price, discount, vat } = rounded
  const owner = ownerOf(null, line.line_item_id)
  return [
    {
      ...owner,
      account: "shop",
      kind: "sale",
      amount: price - discount - vat,
      quantity: line.quantity,
    },
    {
      ...owner,
      account: "tax",
      kind: "vat",
      amount: vat,
      rate_basis_points: line.vat_basis_points,
    },
  ]
}

function ofDelivery(
  { delivery: { vat_basis_points } }: SoldOrder,
  { maker, gross, vat }: RoundedDelivery
): SaleDraft[] {
  const owner = ownerOf(maker, null)
  return [
    {
      ...owner,
      account: "carriage",
      kind: "shipping_share",
      amount: gross - vat,
    },
    {
      ...owner,
      account: "tax",
      kind: "vat",
      amount: vat,
      rate_basis_points: vat_basis_points,
    },
  ]
}

function ownerOf(maker: SoldLine["maker"], line_item_id: string | null) {
  return {
    cooperative_id: maker?.cooperative_id ?? null,
    cooperative_order_id: maker?.cooperative_order_id ?? null,
    line_item_id,
  }
}
