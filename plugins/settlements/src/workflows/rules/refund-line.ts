import type { NewLedgerEntry } from "../../types/ledger"
import { entry, type EntryDraft } from "./entry"
import type { Amounts, LineStanding } from "./line-standing"
import { shareOfQuantity } from "./share-of-quantity"

/** What all entries of a refund share, and who bears it. */
export type RefundCause = {
  common: Pick<
    NewLedgerEntry,
    | "order_id"
    | "source"
    | "reason"
    | "author"
    | "occurred_at"
    | "currency_code"
    | "exchange_rate"
  >
  borne_by: "maker" | "shop"
}

/** The entries that give pieces of a line back. */
export function refundLine(
  line: LineStanding,
  quantity: number,
  { common, borne_by }: RefundCause
): NewLedgerEntry[] {
  const of = ({ amount, settled }: Amounts) => {
    const pieces = { before: line.given_back, now: quantity, sold: line.sold }
    return {
      amount: shareOfQuantity(amount, pieces),
      settled: shareOfQuantity(settled, pieces),
    }
  }
  const gross = of(line.gross)
  const vat = of(line.vat)
  const owner: Owner = {
    ...common,
    cooperative_id: line.cooperative_id,
    cooperative_order_id: line.cooperative_order_id,
    line_item_id: line.line_item_id,
  }
  const drafts =
    borne_by === "maker" && line.cooperative_id
      ? ofMaker(owner, {
          gross,
          vat,
          commission: of(line.commission),
          quantity,
        })
      : ofShop(owner, { gross, vat, quantity })
  return drafts
    .map(entry)
    .filter(
      ({ amount, settled_amount, kind }) =>
        amount || settled_amount || kind === "refund"
    )
}

type Owner = Omit<EntryDraft, "account" | "kind" | "amount">

/** The sale goes back, and with it the VAT and the commission taken of it. */
function ofMaker(
  owner: Owner,
  {
    gross,
    vat,
    commission,
    quantity,
  }: { gross: Amounts; vat: Amounts; commission: Amounts; quantity: number }
): EntryDraft[] {
  return [
    {
      ...owner,
      account: "cooperative",
      kind: "refund",
      amount: -gross.amount,
      settled: -gross.settled,
      quantity,
    },
    { ...owner, account: "cooperative", kind: "vat", ...vat },
    { ...owner, account: "tax", kind: "vat", amount: -vat.amount },
    { ...owner, account: "cooperative", kind: "commission", ...commission },
    {
      ...owner,
      account: "shop",
      kind: "commission",
      amount: -commission.amount,
    },
  ]
}

/** The shop pays what is without VAT; the VAT is no longer due. */
function ofShop(
  owner: Owner,
  { gross, vat, quantity }: { gross: Amounts; vat: Amounts; quantity: number }
): EntryDraft[] {
  return [
    {
      ...owner,
      account: "shop",
      kind: "refund",
      amount: vat.amount - gross.amount,
      quantity,
    },
    { ...owner, account: "tax", kind: "vat", amount: -vat.amount },
  ]
}
