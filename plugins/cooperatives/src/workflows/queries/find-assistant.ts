import { hasPermission } from "@medusajs/framework"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { Assistant } from "../../types/assistance"

type UserRow = {
  id: string
  email: string
  first_name: string | null
  last_name: string | null
  rbac_roles?: ({ id: string } | null)[]
}

/** Whoever gives help has a role with this policy. */
const ASSIST = { resource: "assistance", operation: "create" }

/** The staff whom cooperatives may ask for help, by name. */
export async function listAssistants(
  container: MedusaContainer,
  id?: string
): Promise<Assistant[]> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({
    entity: "user",
    fields: ["id", "email", "first_name", "last_name", "rbac_roles.id"],
    filters: id ? { id: [id] } : {},
  })
  const users: UserRow[] = data
  const may = new Map<string, boolean>()
  for (const { rbac_roles } of users) {
    for (const role of rbac_roles ?? []) {
      if (role && !may.has(role.id)) {
        may.set(
          role.id,
          await hasPermission({ roles: role.id, actions: ASSIST, container })
        )
      }
    }
  }
  return users
    .filter(({ rbac_roles }) =>
      (rbac_roles ?? []).some((role) => role && may.get(role.id))
    )
    .map((user) => ({ id: user.id, name: nameOf(user) }))
    .toSorted((left, right) => left.name.localeCompare(right.name))
}

/** One of them, or nobody. */
export async function findAssistant(
  container: MedusaContainer,
  id: string
): Promise<Assistant | undefined> {
  return (await listAssistants(container, id))[0]
}

function nameOf({ first_name, last_name, email }: UserRow): string {
  return [first_name, last_name].filter(Boolean).join(" ") || email
}
