/**
 * Days after delivery in which a shopper may send back, by country: the hub
 * takes returns by it, and the ledger releases makers' money by it. Said once,
 * so that no cooperative is paid for what may still come back.
 */
export const WITHDRAWAL = {
  withdrawal_days: { ma: 7 },
  withdrawal_days_elsewhere: 14,
}
