import type { ExecArgs } from "@medusajs/framework/types"
import { keepStaffRoles } from "../staff/keep-staff-roles"

/** Lets finance, and nobody else who is not an administrator, read bank accounts. */
export default async function migrate({
  container,
}: Pick<ExecArgs, "container">) {
  await keepStaffRoles(container)
}
