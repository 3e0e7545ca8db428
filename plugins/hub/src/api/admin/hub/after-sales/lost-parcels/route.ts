import type {
  AuthenticatedMedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import type { z } from "@medusajs/framework/zod"
import type { loseParcelSchema } from "../../../../../types/after-sale"
import { recordComebackWorkflow } from "../../../../../workflows/after-sale/record-comeback"

export const POST = async (
  req: AuthenticatedMedusaRequest<z.infer<typeof loseParcelSchema>>,
  res: MedusaResponse
) => {
  const { result } = await recordComebackWorkflow(req.scope).run({
    input: {
      ...req.validatedBody,
      kind: "lost",
      fate: "lost",
      author: req.auth_context.actor_id,
    },
  })
  res.status(201).json({ after_sale: result })
}
