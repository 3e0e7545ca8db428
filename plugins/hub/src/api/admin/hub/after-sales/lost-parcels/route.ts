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
  const { lines, ...body } = req.validatedBody
  const { result } = await recordComebackWorkflow(req.scope).run({
    input: {
      ...body,
      lines: lines.map((line) => ({ ...line, fate: "lost" })),
      kind: "lost",
      author: req.auth_context.actor_id,
    },
  })
  res.status(201).json({ after_sale: result })
}
