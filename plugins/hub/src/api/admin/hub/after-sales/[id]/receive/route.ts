import type {
  AuthenticatedMedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import type { z } from "@medusajs/framework/zod"
import type { receiveReturnSchema } from "../../../../../../types/after-sale"
import { receiveReturnWorkflow } from "../../../../../../workflows/after-sale/receive-return"

export const POST = async (
  req: AuthenticatedMedusaRequest<z.infer<typeof receiveReturnSchema>>,
  res: MedusaResponse
) => {
  const id = String(req.params.id)
  const { result } = await receiveReturnWorkflow(req.scope).run({
    input: { id, ...req.validatedBody, author: req.auth_context.actor_id },
  })
  res.json({ after_sale: { id, amount: result.back } })
}
