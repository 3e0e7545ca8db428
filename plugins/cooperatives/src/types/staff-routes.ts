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
  { path: "/admin/products/:id/cooperative", resource: "product" },
]

type StaffRoute = { path: `/admin/${string}`; resource: string }
