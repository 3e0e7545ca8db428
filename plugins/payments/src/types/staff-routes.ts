/**
 * The admin routes of this plugin, and the resource whose policies guard each
 * and all that lies below it; the backend composes them into one table.
 */
export const PAYMENTS_STAFF_ROUTES: StaffRoute[] = [
  { path: "/admin/cash-collections", resource: "cash_collection" },
  { path: "/admin/cash-remittances", resource: "cash_remittance" },
  { path: "/admin/cash-remittance-lines", resource: "cash_remittance" },
  { path: "/admin/order-refunds", resource: "order_refund" },
]

type StaffRoute = { path: `/admin/${string}`; resource: string }
