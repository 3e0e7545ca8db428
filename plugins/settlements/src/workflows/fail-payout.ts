import {
  createWorkflow,
  transform,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { acquireLockStep, releaseLockStep } from "@medusajs/medusa/core-flows"
import { PAYOUT_LOCK } from "./payout-lock-key"
import { appendEntriesStep } from "./steps/append-entries"
import { planFailedPayoutStep } from "./steps/plan-failed-payout"
import { updatePayoutsStep } from "./steps/update-payouts"

export type FailPayoutInput = { id: string; reason: string; author: string }

/** Notes that a transfer came back: a contrary entry makes it payable again. */
export const failPayoutWorkflow = createWorkflow(
  "fail-payout",
  function (input: FailPayoutInput) {
    acquireLockStep(PAYOUT_LOCK)
    const entries = planFailedPayoutStep(input)
    const ids = appendEntriesStep(entries)
    updatePayoutsStep(
      transform({ input }, ({ input: { id, reason, author } }) => [
        {
          id,
          status: "failed" as const,
          failure_reason: reason,
          failed_by: author,
        },
      ])
    )
    releaseLockStep(PAYOUT_LOCK)
    return new WorkflowResponse(ids)
  }
)
