import { definePolicies, toPascalCase } from "@medusajs/framework/utils"
import { BANK_ACCOUNT } from "../staff/bank-account-guard"
import { STAFF_ROUTES } from "../staff/staff-routes"

/** Asked for by the core's routes, though its own policies leave them out. */
const UNREGISTERED_BY_THE_CORE = ["capture", "credit_line", "refund"]

const RESOURCES = new Set([
  ...STAFF_ROUTES.map(({ resource }) => resource),
  ...UNREGISTERED_BY_THE_CORE,
  BANK_ACCOUNT,
])

/**
 * The policies of the plugins' resources. They stand here and not in the
 * plugins, because migrating loads the application's policies alone and
 * deletes from the database those that it does not find.
 */
export default definePolicies(
  [...RESOURCES].flatMap((resource) =>
    ["read", "create", "update", "delete"].map((operation) => ({
      name: toPascalCase(`${operation}_${resource}`),
      resource,
      operation,
      description: `${operation} ${resource.replaceAll("_", " ")}`,
    }))
  )
)
