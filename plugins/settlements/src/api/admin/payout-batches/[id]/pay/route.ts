import type {
  AuthenticatedMedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import { payPayoutBatchWorkflow } from "../../../../../workflows/pay-payout-batch"
import { getPayoutBatch } from "../../../../../workflows/queries/get-payout-batch"
import type { AdminPayPayoutBatch } from "../../../validators"

export const POST = async (
  req: AuthenticatedMedusaRequest<AdminPayPayoutBatch>,
  res: MedusaResponse
) => {
  const id = String(req.params.id)
  await payPayoutBatchWorkflow(req.scope).run({
    input: {
      id,
      reference: req.validatedBody.reference,
      author: req.auth_context.actor_id,
    },
  })
  res.json({ payout_batch: await getPayoutBatch(req.scope, id) })
}
