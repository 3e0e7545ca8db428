import {
  createWorkflow,
  transform,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { acquireLockStep, releaseLockStep } from "@medusajs/medusa/core-flows"
import { PAYOUT_LOCK } from "./payout-lock-key"
import { getPayoutBatchStep } from "./steps/get-payout-batch"
import { updatePayoutBatchStep } from "./steps/update-payout-batch"
import { validatePayoutsAreCoveredStep } from "./steps/validate-payouts-are-covered"
import { validateSecondPersonStep } from "./steps/validate-second-person"

/** Lets a batch be paid: by somebody else than who proposed it. */
export const approvePayoutBatchWorkflow = createWorkflow(
  "approve-payout-batch",
  function (input: { id: string; author: string }) {
    acquireLockStep(PAYOUT_LOCK)
    const batch = getPayoutBatchStep({
      id: input.id,
      must_be: ["proposed"],
      to: "approved",
    })
    validateSecondPersonStep({
      number: batch.number,
      proposed_by: batch.proposed_by,
      author: input.author,
    })
    validatePayoutsAreCoveredStep(batch)
    updatePayoutBatchStep(
      transform({ input }, ({ input: { id, author } }) => ({
        id,
        status: "approved" as const,
        approved_by: author,
        approved_at: new Date(),
      }))
    )
    releaseLockStep(PAYOUT_LOCK)
    return new WorkflowResponse(batch)
  }
)
