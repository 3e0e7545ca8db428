import type {
  AuthenticatedMedusaRequest,
  MedusaNextFunction,
  MedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"

/**
 * Takes the roles of who is signed in from the database, in one query by an
 * index. A token keeps those of the day it was made, so a role that was taken
 * away would go on counting until the token ends.
 */
export async function readRoles(
  req: MedusaRequest &
    Partial<Pick<AuthenticatedMedusaRequest, "auth_context">>,
  _res: MedusaResponse,
  next: MedusaNextFunction
) {
  const person = req.auth_context
  if (person?.actor_type === "user" && person.actor_id) {
    const query = req.scope.resolve(ContainerRegistrationKeys.QUERY)
    const { data } = await query.graph({
      entity: "user_rbac_role",
      fields: ["rbac_role_id"],
      filters: { user_id: person.actor_id },
    })
    // A copy: a session would store what is written into its own.
    req.auth_context = {
      ...person,
      app_metadata: {
        ...person.app_metadata,
        roles: data.map(({ rbac_role_id }) => rbac_role_id),
      },
    }
  }
  next()
}
