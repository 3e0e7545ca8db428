import {
  createWorkflow,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { acquireLockStep, releaseLockStep } from "@medusajs/medusa/core-flows"
import { PAYOUT_LOCK } from "./payout-lock-key"
import { createPayoutBatchStep } from "./steps/create-payout-batch"
import { planPayoutBatchStep } from "./steps/plan-payout-batch"
import { validateNoBatchIsOpenStep } from "./steps/validate-no-batch-is-open"

/** Proposes to pay all that is available to cooperatives now. */
export const proposePayoutsWorkflow = createWorkflow(
  "propose-payouts",
  function (input: { author: string }) {
    acquireLockStep(PAYOUT_LOCK)
    validateNoBatchIsOpenStep()
    const plan = planPayoutBatchStep(input)
    const batch = createPayoutBatchStep(plan)
    releaseLockStep(PAYOUT_LOCK)
    return new WorkflowResponse(batch)
  }
)
