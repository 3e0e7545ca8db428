/** What CoopStore keeps of which sales, and when; never changed once written. */
export type NewCommissionRule = {
  /** Null is every cooperative. */
  cooperative_id: string | null
  /** Null is every category; a category covers those below it. */
  category_id: string | null
  /** Hundredths of a percent of the price without VAT. */
  basis_points: number
  valid_from: Date
  /** The first moment at which it is over; null is never. */
  valid_until: Date | null
  author: string
  reason: string
}

export type CommissionRule = NewCommissionRule & {
  id: string
  created_at: Date
}

/** A rule as staff see it; dates are ISO strings. */
export type AdminCommissionRule = Omit<
  NewCommissionRule,
  "valid_from" | "valid_until"
> & {
  id: string
  valid_from: string
  valid_until: string | null
  created_at: string
  cooperative: { id: string; name: string } | null
  category: { id: string; name: string } | null
  /** Name or address of who wrote it. */
  author_name: string
}

/** `GET /admin/commission-rules`, latest first, and the rate without a rule. */
export type AdminCommissionRules = {
  commission_rules: AdminCommissionRule[]
  default_basis_points: number
}
