import type {
  AuthenticatedMedusaRequest,
  MedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import { proposePayoutsWorkflow } from "../../../workflows/propose-payouts"
import { releaseDueSales } from "../../../workflows/release-due-sales"
import { getPayoutBatch } from "../../../workflows/queries/get-payout-batch"
import { listPayoutBatches } from "../../../workflows/queries/list-payout-batches"
import type { AdminListPayoutBatches } from "../validators"

export const GET = async (
  req: MedusaRequest<unknown, AdminListPayoutBatches>,
  res: MedusaResponse
) => {
  const { limit, offset, status } = req.validatedQuery
  res.json(await listPayoutBatches(req.scope, { limit, offset, status }))
}

export const POST = async (
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse
) => {
  // A batch pays what is due now, not what was due an hour ago.
  await releaseDueSales(req.scope)
  const { result } = await proposePayoutsWorkflow(req.scope).run({
    input: { author: req.auth_context.actor_id },
  })
  res
    .status(201)
    .json({ payout_batch: await getPayoutBatch(req.scope, result.id) })
}
