import type {
  AuthenticatedMedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import type { z } from "@medusajs/framework/zod"
import type { cancelLinesSchema } from "../../../../../types/after-sale"
import { cancelLinesWorkflow } from "../../../../../workflows/after-sale/cancel-lines"

export const POST = async (
  req: AuthenticatedMedusaRequest<z.infer<typeof cancelLinesSchema>>,
  res: MedusaResponse
) => {
  const { result } = await cancelLinesWorkflow(req.scope).run({
    input: { ...req.validatedBody, author: req.auth_context.actor_id },
  })
  res.status(201).json({ after_sale: result })
}
