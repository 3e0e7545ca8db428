import type {
  AuthenticatedMedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import type { RecordReceipt } from "../../../../types/receipt"
import { recordReceiptWorkflow } from "../../../../workflows/record-receipt"

export const POST = async (
  req: AuthenticatedMedusaRequest<RecordReceipt>,
  res: MedusaResponse
) => {
  const { result } = await recordReceiptWorkflow(req.scope).run({
    input: { ...req.validatedBody, author: req.auth_context.actor_id },
  })
  res.status(201).json({ receipt: result })
}
