/**
 * The admin routes of this plugin, and the resource whose policies guard each
 * and all that lies below it; the backend composes them into one table.
 */
export const COOPERATIVES_STAFF_ROUTES: StaffRoute[] = [
  { path: "/admin/cooperatives", resource: "cooperative" },
  {
    path: "/admin/cooperative-applications",
    resource: "cooperative_application",
  },
  { path: "/admin/listing-changes", resource: "listing_change" },
  { path: "/admin/cooperative-orders", resource: "cooperative_order" },
  { path: "/admin/certificates", resource: "cooperative" },
  { path: "/admin/stock-alerts", resource: "cooperative" },
  { path: "/admin/products/:id/cooperative", resource: "product" },
  // Who may call it may be asked for help by a cooperative.
  { path: "/admin/cooperatives/:id/assist", resource: "assistance" },
]

type StaffRoute = { path: `/admin/${string}`; resource: string }
