import type { MiddlewareRoute } from "@medusajs/framework/http"
import { bankAccountGuard } from "./bank-account-guard"
import { guardRoute } from "./guard-route"
import { readRoles } from "./read-roles"
import { requireReadableEntities } from "./require-readable-entities"
import { STAFF_ROUTES } from "./staff-routes"

/** Who of the staff may call what, over the policies that the core asks for. */
export const staffGuard: MiddlewareRoute[] = [
  { matcher: "/admin", middlewares: [readRoles] },
  ...bankAccountGuard,
  {
    matcher: "/admin/search",
    method: "GET",
    middlewares: [requireReadableEntities],
  },
  ...STAFF_ROUTES.flatMap(guardRoute),
]
