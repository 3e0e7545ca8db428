import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { StoreInvitation } from "../../../../types/cooperative-invitation"
import { findOpenInvitation } from "../../../../workflows/queries/find-open-invitation"

export const GET = async (req: MedusaRequest, res: MedusaResponse) => {
  const { email, role, expires_at, cooperative } = await findOpenInvitation(
    req.scope,
    String(req.params.token)
  )
  const invitation: StoreInvitation = {
    email,
    role,
    cooperative_name: cooperative.name,
    expires_at: new Date(expires_at).toISOString(),
  }
  res.json({ invitation })
}
