/** A maker's part of an order, as the reports keep it; minor units. */
export type PartFact = {
  part_id: string
  order_id: string
  cooperative_id: string
  region: string | null
  market: string
  currency_code: string
  status: string
  total: number
  placed_at: Date
  accepted_at: Date | null
  ready_at: Date | null
  received_at: Date | null
  shipped_at: Date | null
  delivered_at: Date | null
}

/** One article of a part, with what it is counted under; minor units. */
export type SaleFact = {
  line_id: string
  part_id: string
  cooperative_id: string
  region: string | null
  category: string | null
  market: string
  currency_code: string
  pieces: number
  total: number
  placed_at: Date
  /** False once its part was refused or canceled. */
  is_sold: boolean
}

/** Money that left for a cooperative's bank account; minor units. */
export type IncomeFact = {
  ledger_entry_id: string
  cooperative_id: string
  region: string | null
  currency_code: string
  amount: number
  paid_at: Date
}
