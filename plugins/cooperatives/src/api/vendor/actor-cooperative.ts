import type {
  AuthenticatedMedusaRequest,
  MedusaNextFunction,
  MedusaResponse,
} from "@medusajs/framework/http"
import {
  ContainerRegistrationKeys,
  MedusaError,
} from "@medusajs/framework/utils"

const cooperativeIds = new WeakMap<object, string>()

/** Resolves, once per request, the cooperative that the actor acts for. */
export async function resolveActorCooperative(
  req: AuthenticatedMedusaRequest,
  _res: MedusaResponse,
  next: MedusaNextFunction
) {
  const query = req.scope.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({
    entity: "cooperative_admin",
    fields: ["id", "cooperative_id"],
    filters: { id: [req.auth_context.actor_id] },
  })
  const [admin]: { cooperative_id: string }[] = data
  if (!admin) {
    throw new MedusaError(
      MedusaError.Types.UNAUTHORIZED,
      "This account does not act for any cooperative"
    )
  }
  cooperativeIds.set(req, admin.cooperative_id)
  next()
}

/**
 * The cooperative of the signed-in actor. Throws rather than answer
 * undefined, because an undefined filter matches every cooperative.
 */
export function getActorCooperativeId(req: object): string {
  const id = cooperativeIds.get(req)
  if (!id) {
    throw new MedusaError(
      MedusaError.Types.UNAUTHORIZED,
      "Sign in as a cooperative to continue"
    )
  }
  return id
}
