import {
  createWorkflow,
  transform,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { acquireLockStep, releaseLockStep } from "@medusajs/medusa/core-flows"
import { recordCashAttemptStep } from "./steps/record-cash-attempt"

/** Notes that somebody rang a shopper to confirm and nobody answered. */
export const recordCashAttemptWorkflow = createWorkflow(
  "record-cash-attempt",
  function (input: { order_id: string }) {
    const key = transform(
      { input },
      ({ input }) => `cash-collection:${input.order_id}`
    )
    acquireLockStep({ key, timeout: 10, ttl: 60, executeOnSubWorkflow: true })
    const cash = recordCashAttemptStep(input)
    releaseLockStep({ key, executeOnSubWorkflow: true })
    return new WorkflowResponse(cash)
  }
)
