import type { MedusaContainer } from "@medusajs/framework/types"
import { MedusaError, Modules } from "@medusajs/framework/utils"
import { STAFF_ROLES, type StaffRole } from "./staff-roles"

const OPERATIONS = ["read", "create", "update", "delete"]

/**
 * Creates the staff's roles and gives them the policies that they lack. What
 * an administrator added to a role in the admin stays. Answers ids by name.
 */
export async function keepStaffRoles(
  container: MedusaContainer
): Promise<Map<string, string>> {
  const policies = await container
    .resolve(Modules.RBAC)
    .listRbacPolicies({ key: STAFF_ROLES.flatMap(policiesOf) })
  const ids = new Map(policies.map(({ key, id }) => [key, id]))
  const roles = new Map<string, string>()
  for (const role of STAFF_ROLES) {
    roles.set(role.name, await keepRole(container, role, ids))
  }
  return roles
}

async function keepRole(
  container: MedusaContainer,
  role: StaffRole,
  ids: Map<string, string>
): Promise<string> {
  const rbac = container.resolve(Modules.RBAC)
  const { name, description } = role
  const { id: role_id } =
    (await rbac.listRbacRoles({ name }))[0] ??
    (await rbac.createRbacRoles({ name, description }))
  const given = await rbac.listRbacRolePolicies({ role_id })
  const known = new Set(given.map(({ policy_id }) => policy_id))
  const wanted = policiesOf(role).map((key) => {
    const id = ids.get(key)
    if (!id) {
      throw new MedusaError(
        MedusaError.Types.UNEXPECTED_STATE,
        `The role ${name} names ${key}, which no policy defines`
      )
    }
    return id
  })
  await rbac.createRbacRolePolicies(
    wanted
      .filter((id) => !known.has(id))
      .map((policy_id) => ({ role_id, policy_id }))
  )
  return role_id
}

/** The keys of a role's policies, once each, with `resource:*` spelt out. */
function policiesOf({ policies }: StaffRole): string[] {
  const keys = policies.flatMap((key) => {
    const [resource, operation] = key.split(":")
    return operation === "*" && resource !== "*"
      ? OPERATIONS.map((each) => `${resource}:${each}`)
      : [key]
  })
  return [...new Set(keys)]
}
