import {
  createWorkflow,
  transform,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { moveCashWorkflow } from "./move-cash"
import { callOffCashPromiseStep } from "./steps/call-off-cash-promise"

/** The order whose parcel was refused at the door, and why. */
export type RefuseCashInput = {
  order_id: string
  reason: string
  author: string
}

/**
 * Notes that a shopper refused to pay the courier: it counts for their number,
 * and the money is not waited for any more.
 */
export const refuseCashWorkflow = createWorkflow(
  "refuse-cash",
  function (input: RefuseCashInput) {
    const cash = moveCashWorkflow.runAsStep({
      input: transform({ input }, ({ input }) => ({
        ...input,
        state: "refused" as const,
      })),
    })
    callOffCashPromiseStep(input)
    return new WorkflowResponse(cash)
  }
)
