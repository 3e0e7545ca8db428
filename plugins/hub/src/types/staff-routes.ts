/**
 * The admin routes of this plugin, and the resource whose policies guard each
 * and all that lies below it; the backend composes them into one table.
 */
export const HUB_STAFF_ROUTES: StaffRoute[] = [
  { path: "/admin/hub", resource: "hub" },
]

type StaffRoute = { path: `/admin/${string}`; resource: string }
