/** When the money of a maker's part may be paid out, and the facts behind. */
export type NewLedgerRelease = {
  cooperative_order_id: string
  cooperative_id: string
  /** When the shopper's money had come in; null of a loss that the shop bears. */
  paid_at: Date | null
  /** When it was delivered, or was known not to be. */
  delivered_at: Date
  available_at: Date
}
