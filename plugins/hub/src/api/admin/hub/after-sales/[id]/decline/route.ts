import type {
  AuthenticatedMedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import type { z } from "@medusajs/framework/zod"
import type { declineReturnSchema } from "../../../../../../types/after-sale"
import { declineReturnWorkflow } from "../../../../../../workflows/after-sale/decline-return"

export const POST = async (
  req: AuthenticatedMedusaRequest<z.infer<typeof declineReturnSchema>>,
  res: MedusaResponse
) => {
  const id = String(req.params.id)
  const { result } = await declineReturnWorkflow(req.scope).run({
    input: { id, ...req.validatedBody, author: req.auth_context.actor_id },
  })
  res.json({ after_sale: result })
}
