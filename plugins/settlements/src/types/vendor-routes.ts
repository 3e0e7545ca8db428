/**
 * Routes of the cooperatives' space that this plugin brings, and who may call
 * them; for the `vendor_routes` option of the cooperatives plugin.
 */
export const SETTLEMENTS_VENDOR_ROUTES: SettlementsVendorRoute[] = [
  {
    method: "GET",
    path: "/vendor/balance",
    role: "manager",
    access: "read",
  },
  { method: "GET", path: "/vendor/ledger", role: "manager", access: "read" },
  {
    method: "GET",
    path: "/vendor/ledger/export",
    role: "manager",
    access: "read",
  },
  {
    method: "GET",
    path: "/vendor/statements",
    role: "manager",
    access: "read",
  },
  {
    method: "GET",
    path: "/vendor/statements/:id/file",
    role: "manager",
    access: "read",
  },
]

type SettlementsVendorRoute = {
  method: "GET"
  path: `/vendor/${string}`
  role: "manager"
  access: "read"
}
