import type {
  AuthenticatedMedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import { approvePayoutBatchWorkflow } from "../../../../../workflows/approve-payout-batch"
import { getPayoutBatch } from "../../../../../workflows/queries/get-payout-batch"

export const POST = async (
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse
) => {
  const id = String(req.params.id)
  await approvePayoutBatchWorkflow(req.scope).run({
    input: { id, author: req.auth_context.actor_id },
  })
  res.json({ payout_batch: await getPayoutBatch(req.scope, id) })
}
