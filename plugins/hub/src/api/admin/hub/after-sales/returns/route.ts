import type {
  AuthenticatedMedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import type { z } from "@medusajs/framework/zod"
import type { noteReturnSchema } from "../../../../../types/after-sale"
import { requestReturnWorkflow } from "../../../../../workflows/after-sale/request-return"

/** Notes what a shopper announced by telephone or letter. */
export const POST = async (
  req: AuthenticatedMedusaRequest<z.infer<typeof noteReturnSchema>>,
  res: MedusaResponse
) => {
  const { result } = await requestReturnWorkflow(req.scope).run({
    input: { ...req.validatedBody, author: req.auth_context.actor_id },
  })
  res.json({ after_sale: { id: result.id, amount: 0 } })
}
