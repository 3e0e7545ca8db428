import type {
  AuthenticatedMedusaRequest,
  MedusaNextFunction,
  MedusaResponse,
} from "@medusajs/framework/http"
import {
  ContainerRegistrationKeys,
  MedusaError,
} from "@medusajs/framework/utils"
import { ASSISTANT_ACTOR } from "../../types/assistance"
import type { VendorContext } from "../../types/vendor-context"
import { resolveAssistant } from "./resolve-assistant"

type SignedRequest = AuthenticatedMedusaRequest & {
  vendor_context?: VendorContext
}

/**
 * Resolves, once per request and from the database, who acts for which
 * cooperative. A removed person and a token issued before 'sign out
 * everywhere' are refused here, on the next request, and so is a coach whose
 * grant was revoked or has expired.
 */
export async function resolveVendorContext(
  req: SignedRequest,
  _res: MedusaResponse,
  next: MedusaNextFunction
) {
  const context =
    req.auth_context.actor_type === ASSISTANT_ACTOR
      ? await resolveAssistant(req)
      : await resolveAdmin(req)
  if (!context) {
    throw new MedusaError(
      MedusaError.Types.UNAUTHORIZED,
      "This session is over: sign in as a cooperative to continue"
    )
  }
  req.vendor_context = context
  next()
}

async function resolveAdmin(req: SignedRequest): Promise<VendorContext | null> {
  const query = req.scope.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({
    entity: "cooperative_admin",
    fields: [
      "id",
      "email",
      "role",
      "language",
      "sessions_valid_after",
      "cooperative_id",
      "cooperative.status",
    ],
    filters: { id: [req.auth_context.actor_id] },
  })
  const [admin]: AdminRow[] = data
  if (!admin?.cooperative || !isCurrent(admin, req.auth_context)) {
    return null
  }
  return {
    cooperative_id: admin.cooperative_id,
    cooperative_status: admin.cooperative.status,
    admin_id: admin.id,
    admin_email: admin.email,
    role: admin.role,
    language: admin.language,
    assistant: null,
  }
}

type AdminRow = Pick<VendorContext, "role" | "language"> & {
  id: string
  email: string
  sessions_valid_after: Date | string | null
  cooperative_id: string
  cooperative: { status: VendorContext["cooperative_status"] } | null
}

/** Whether the token is younger than the last 'sign out everywhere'. */
function isCurrent({ sessions_valid_after }: AdminRow, token: object): boolean {
  if (!sessions_valid_after) {
    return true
  }
  // JWT counts in whole seconds, so a token of the same second is refused too.
  const issued = "iat" in token && typeof token.iat === "number" ? token.iat : 0
  return issued * 1000 > new Date(sessions_valid_after).getTime()
}
