/** Batches are proposed and moved one at a time. */
export const PAYOUT_LOCK = {
  key: "ledger-payouts",
  timeout: 30,
  ttl: 120,
  executeOnSubWorkflow: true,
}
