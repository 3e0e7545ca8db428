import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { AcceptInvitation } from "../../../../../types/cooperative-invitation"
import { acceptCooperativeInvitationWorkflow } from "../../../../../workflows/accept-cooperative-invitation"

export const POST = async (
  req: MedusaRequest<AcceptInvitation>,
  res: MedusaResponse
) => {
  const token = String(req.params.token)
  const { result } = await acceptCooperativeInvitationWorkflow(req.scope).run({
    input: { ...req.validatedBody, token },
  })
  res.json(result)
}
