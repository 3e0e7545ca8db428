import type {
  AuthenticatedMedusaRequest,
  MedusaNextFunction,
  MedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import { resolveVendorContext } from "../vendor/vendor-context"

/**
 * Keeps a token of the space from being exchanged for a younger one when the
 * space refuses it: after 'sign out everywhere', after a removal, and for one
 * that was made before its holder joined a cooperative.
 */
export async function requireLivingSession(
  req: MedusaRequest &
    Partial<Pick<AuthenticatedMedusaRequest, "auth_context">>,
  res: MedusaResponse,
  next: MedusaNextFunction
) {
  if (!isOfTheSpace(req)) {
    next()
    return
  }
  await resolveVendorContext(req, res, next)
}

function isOfTheSpace(
  req: Partial<Pick<AuthenticatedMedusaRequest, "auth_context">>
): req is AuthenticatedMedusaRequest {
  return req.auth_context?.actor_type === "cooperative_admin"
}
