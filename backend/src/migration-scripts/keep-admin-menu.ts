import type { ExecArgs } from "@medusajs/framework/types"
import { keepAdminMenu } from "../staff/keep-admin-menu"

/** Arranges the admin's menu, once in each database. */
export default async function migrate({
  container,
}: Pick<ExecArgs, "container">) {
  await keepAdminMenu(container)
}
