/**
 * The admin routes of this plugin, and the resource whose policies guard each
 * and all that lies below it; the backend composes them into one table.
 */
export const SETTLEMENTS_STAFF_ROUTES: StaffRoute[] = [
  { path: "/admin/commission-rules", resource: "commission_rule" },
  { path: "/admin/ledger", resource: "ledger_entry" },
  { path: "/admin/ledger-adjustments", resource: "ledger_adjustment" },
  { path: "/admin/ledger-check", resource: "ledger_entry" },
  { path: "/admin/statements", resource: "statement" },
  { path: "/admin/payout-batches", resource: "payout_batch" },
  { path: "/admin/payout-batches/:id/approve", resource: "payout_approval" },
  { path: "/admin/payouts", resource: "payout_batch" },
]

type StaffRoute = { path: `/admin/${string}`; resource: string }
