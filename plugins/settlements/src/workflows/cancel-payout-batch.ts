import {
  createWorkflow,
  transform,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { acquireLockStep, releaseLockStep } from "@medusajs/medusa/core-flows"
import { PAYOUT_LOCK } from "./payout-lock-key"
import { getPayoutBatchStep } from "./steps/get-payout-batch"
import { updatePayoutBatchStep } from "./steps/update-payout-batch"

/** Gives a batch up that was not paid: what it held can be proposed again. */
export const cancelPayoutBatchWorkflow = createWorkflow(
  "cancel-payout-batch",
  function (input: { id: string; author: string }) {
    acquireLockStep(PAYOUT_LOCK)
    const batch = getPayoutBatchStep({
      id: input.id,
      must_be: ["proposed", "approved"],
      to: "canceled",
    })
    updatePayoutBatchStep(
      transform({ input }, ({ input: { id, author } }) => ({
        id,
        status: "canceled" as const,
        canceled_by: author,
      }))
    )
    releaseLockStep(PAYOUT_LOCK)
    return new WorkflowResponse(batch)
  }
)
