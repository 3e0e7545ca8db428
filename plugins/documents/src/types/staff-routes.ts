type StaffRoute = { path: `/admin/${string}`; resource: string }

/** The admin routes of this plugin, and the resource that guards each. */
export const DOCUMENTS_STAFF_ROUTES: StaffRoute[] = [
  { path: "/admin/invoices", resource: "invoice" },
  { path: "/admin/parcel-papers", resource: "fulfillment" },
]
