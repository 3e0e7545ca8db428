/** What was sold in a week, in one currency; amounts in minor units. */
export type SalesWeek = {
  /** The Monday on which the week begins, as `2026-11-23`. */
  week: string
  totals: MoneyTotal[]
  pieces: number
  /** Parts of orders, whatever their number of articles. */
  orders: number
}

/** A sum in minor units, VAT included. */
export type MoneyTotal = { currency_code: string; total: number }

/** A size and how much of it was sold in the last 90 days. */
export type BestSeller = {
  product_id: string
  variant_id: string | null
  title: string
  variant_title: string | null
  thumbnail: string | null
  pieces: number
  totals: MoneyTotal[]
}

/** A month of this year beside the same month of last year. */
export type SeasonMonth = {
  /** From 1 to 12. */
  month: number
  this_year: SeasonFigures
  last_year: SeasonFigures
}

export type SeasonFigures = {
  totals: MoneyTotal[]
  pieces: number
  orders: number
}

/** A counted size that sells, and when it will be gone at its pace. */
export type RunningOut = {
  product_id: string
  variant_id: string
  title: string
  variant_title: string | null
  thumbnail: string | null
  /** What can still be sold. */
  stock: number
  /** Pieces sold in the last 28 days. */
  pieces: number
  /** Whole days until nothing is left at that pace; 0 when it is gone. */
  days_left: number
}

/**
 * What a cooperative steers by. Refused and canceled parts do not count; days,
 * weeks and months are those of Morocco.
 */
export type VendorStatistics = {
  /** The day on which it was counted, as `2026-11-27`. */
  today: string
  /** The last 26 weeks, oldest first, this one included; empty ones too. */
  weeks: SalesWeek[]
  /** At most ten, most pieces first, of the last 90 days. */
  best_sellers: BestSeller[]
  /** The year that `this_year` is. */
  year: number
  /** All 12 months, January first. */
  months: SeasonMonth[]
  /** Soonest first. */
  running_out: RunningOut[]
}
