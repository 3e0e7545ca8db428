import {
  createWorkflow,
  transform,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import {
  acquireLockStep,
  emitEventStep,
  releaseLockStep,
} from "@medusajs/medusa/core-flows"
import { PaymentsEvents } from "../types/events"
import { settleRefundStep, type SettleRefundInput } from "./steps/settle-refund"

export type { SettleRefundInput }

/** Notes the bank transfer by which a shopper got cash back, once. */
export const settleRefundWorkflow = createWorkflow(
  "settle-refund",
  function (input: SettleRefundInput) {
    const key = transform({ input }, ({ input }) => `refund:${input.id}`)
    acquireLockStep({ key, timeout: 10, ttl: 60, executeOnSubWorkflow: true })
    const refund = settleRefundStep(input)
    emitEventStep({
      eventName: PaymentsEvents.REFUND_TRANSFERRED,
      data: transform({ input }, ({ input: { id } }) => ({ id })),
    })
    releaseLockStep({ key, executeOnSubWorkflow: true })
    return new WorkflowResponse(refund)
  }
)
