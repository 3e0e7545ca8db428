import { hasPermission } from "@medusajs/framework"
import type {
  AuthenticatedMedusaRequest,
  MedusaNextFunction,
  MedusaResponse,
} from "@medusajs/framework/http"
import { MedusaError } from "@medusajs/framework/utils"

/**
 * The admin's search box asks for entities by name, and the core answers any of
 * them: each must be one that the person may read. Named none, it would answer
 * all of them.
 */
export async function requireReadableEntities(
  req: AuthenticatedMedusaRequest,
  _res: MedusaResponse,
  next: MedusaNextFunction
) {
  const { entity } = req.query
  const named = [entity ?? []].flat().flatMap((each) => String(each).split(","))
  const roles = req.auth_context.app_metadata.roles
  const allowed =
    Array.isArray(roles) &&
    roles.length > 0 &&
    (await hasPermission({
      roles: roles.map(String),
      actions: named.length
        ? named.map((resource) => ({
            resource: resource.trim(),
            operation: "read",
          }))
        : [{ resource: "*", operation: "read" }],
      container: req.scope,
    }))
  if (!allowed) {
    throw new MedusaError(
      MedusaError.Types.FORBIDDEN,
      `Insufficient permissions. Required policies: ${named.map((name) => `${name}:read`).join(", ") || "*:read"}`
    )
  }
  next()
}
