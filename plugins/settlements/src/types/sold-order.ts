/** Minor units with twelve more decimals, as a whole number. */
export type ExactMinor = bigint

/** An order as the ledger records it, before anything is rounded. */
export type SoldOrder = {
  id: string
  currency_code: string
  placed_at: Date
  lines: SoldLine[]
  delivery: {
    total: ExactMinor
    tax_total: ExactMinor
    vat_basis_points: number
  }
  /** Dirhams for one unit of the currency, in millionths. */
  exchange_rate: number
}

/** A line of an order; amounts for all its pieces, discounts taken off `total`. */
export type SoldLine = {
  line_item_id: string
  quantity: number
  /** The maker and its part; null for a line that no cooperative made. */
  maker: { cooperative_id: string; cooperative_order_id: string } | null
  original_total: ExactMinor
  total: ExactMinor
  tax_total: ExactMinor
  vat_basis_points: number
  commission: { basis_points: number; rule_id: string | null }
}
