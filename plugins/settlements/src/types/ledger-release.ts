/** When the money of a maker's part may be paid out, and the facts behind. */
export type NewLedgerRelease = {
  cooperative_order_id: string
  cooperative_id: string
  /** When the shopper's money had come in. */
  paid_at: Date
  delivered_at: Date
  available_at: Date
}
