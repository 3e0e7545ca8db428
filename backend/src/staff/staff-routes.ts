import { CARRIERS_STAFF_ROUTES } from "@coopstore/carriers/types"
import { COOPERATIVES_STAFF_ROUTES } from "@coopstore/cooperatives/types"
import { HUB_STAFF_ROUTES } from "@coopstore/hub/types"
import { PAYMENTS_STAFF_ROUTES } from "@coopstore/payments/types"
import { REPORTS_STAFF_ROUTES } from "@coopstore/reports/types"
import { SETTLEMENTS_STAFF_ROUTES } from "@coopstore/settlements/types"
import { DOCUMENTS_STAFF_ROUTES } from "@coopstore/documents/types"

/** A route of the admin API, and the resource that guards it and all below. */
export type StaffRoute = { path: `/admin/${string}`; resource: string }

/** What staff may call, beside what the core guards by itself. */
export const STAFF_ROUTES: StaffRoute[] = [
  ...CARRIERS_STAFF_ROUTES,
  ...COOPERATIVES_STAFF_ROUTES,
  ...HUB_STAFF_ROUTES,
  ...PAYMENTS_STAFF_ROUTES,
  ...REPORTS_STAFF_ROUTES,
  ...SETTLEMENTS_STAFF_ROUTES,
  ...DOCUMENTS_STAFF_ROUTES,
  // Each plugin's endpoint tells only the tasks that the role may do.
  { path: "/admin/to-do", resource: "to_do" },
  // The core leaves these to whoever is signed in.
  { path: "/admin/index", resource: "search_index" },
  { path: "/admin/search-indexes", resource: "search_index" },
  { path: "/admin/product-options", resource: "product_option" },
  { path: "/admin/property-labels", resource: "property_label" },
  { path: "/admin/rbac/roles", resource: "rbac_role" },
]
