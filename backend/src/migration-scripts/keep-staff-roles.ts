import type { ExecArgs } from "@medusajs/framework/types"
import { keepStaffRoles } from "../staff/keep-staff-roles"

/**
 * Gives a shop the staff's roles. It runs once in each database: a release
 * that adds to `STAFF_ROLES` brings another script that calls the same.
 */
export default async function migrate({
  container,
}: Pick<ExecArgs, "container">) {
  await keepStaffRoles(container)
}
