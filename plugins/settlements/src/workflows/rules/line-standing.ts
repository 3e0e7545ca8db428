import type { KnownEntry, LedgerAccount, LedgerKind } from "../../types/ledger"

/** An amount as the shopper paid it, and in dirhams on the maker's account. */
export type Amounts = { amount: number; settled: number }

/** What the ledger has of a line of an order: as sold, and pieces given back. */
export type LineStanding = {
  line_item_id: string
  cooperative_id: string | null
  cooperative_order_id: string | null
  sold: number
  given_back: number
  /** VAT included, discount taken off. */
  gross: Amounts
  vat: Amounts
  commission: Amounts
}

/** Where the lines of an order stand, in the order in which they were sold. */
export function lineStandings(known: KnownEntry[]): LineStanding[] {
  return known.filter(isLineSale).map((sale) => standingOf(sale, known))
}

function isLineSale(
  known: KnownEntry
): known is KnownEntry & { line_item_id: string } {
  return known.kind === "sale" && known.line_item_id !== null
}

function standingOf(
  sale: KnownEntry & { line_item_id: string },
  known: KnownEntry[]
): LineStanding {
  const own = known.filter(
    ({ line_item_id }) => line_item_id === sale.line_item_id
  )
  const written = own.filter(({ source }) => source === sale.source)
  const of = (account: LedgerAccount, ...kinds: LedgerKind[]) =>
    addUp(
      written.filter(
        (entry) => entry.account === account && kinds.includes(entry.kind)
      )
    )
  const vat = {
    ...of("tax", "vat"),
    settled: -of("cooperative", "vat").settled,
  }
  const gross =
    sale.account === "cooperative"
      ? of("cooperative", "sale", "discount_share")
      : { amount: sale.amount + vat.amount, settled: 0 }
  return {
    line_item_id: sale.line_item_id,
    cooperative_id: sale.cooperative_id,
    cooperative_order_id: sale.cooperative_order_id,
    sold: sale.quantity ?? 0,
    given_back: own
      .filter(({ kind }) => kind === "refund")
      .reduce((pieces, { quantity }) => pieces + (quantity ?? 0), 0),
    gross,
    vat,
    commission: {
      amount: of("shop", "commission").amount,
      settled: -of("cooperative", "commission").settled,
    },
  }
}

function addUp(entries: KnownEntry[]): Amounts {
  return entries.reduce(
    (sum, { amount, settled_amount }) => ({
      amount: sum.amount + amount,
      settled: sum.settled + (settled_amount ?? 0),
    }),
    { amount: 0, settled: 0 }
  )
}
