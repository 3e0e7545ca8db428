/** Sums of sold parts, in one currency; amounts in minor units. */
export type SalesSums = {
  currency_code: string
  total: number
  pieces: number
  orders: number
}

/** What was sold in the week that begins on `week`, as `2026-11-23`. */
export type WeekRow = SalesSums & { week: string }

/** What was sold in a month; months count from 1. */
export type MonthRow = SalesSums & { year: number; month: number }

/** What was sold of a size in one currency, named as in its last order. */
export type SizeRow = Omit<SalesSums, "orders"> & {
  product_id: string
  variant_id: string | null
  title: string
  variant_title: string | null
  thumbnail: string | null
  /** Of them, in the last 28 days. */
  recent_pieces: number
}

/** What the database counts for the steering page. */
export type SalesRows = {
  /** The day in Morocco, as `2026-11-27`. */
  today: string
  weeks: WeekRow[]
  months: MonthRow[]
  /** Of the last 90 days. */
  sizes: SizeRow[]
}
