import type {
  AuthenticatedMedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import { cancelPayoutBatchWorkflow } from "../../../../../workflows/cancel-payout-batch"
import { getPayoutBatch } from "../../../../../workflows/queries/get-payout-batch"

export const POST = async (
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse
) => {
  const id = String(req.params.id)
  await cancelPayoutBatchWorkflow(req.scope).run({
    input: { id, author: req.auth_context.actor_id },
  })
  res.json({ payout_batch: await getPayoutBatch(req.scope, id) })
}
