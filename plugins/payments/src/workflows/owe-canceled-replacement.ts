import {
  createWorkflow,
  transform,
  when,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import {
  acquireLockStep,
  emitEventStep,
  releaseLockStep,
} from "@medusajs/medusa/core-flows"
import { PaymentsEvents } from "../types/events"
import { planOwedTransferStep } from "./steps/plan-owed-transfer"
import { recordOrderRefundStep } from "./steps/record-order-refund"

/**
 * Owes the shopper of a canceled replacement its money, by transfer: it came from
 * another order, and no provider can give it back. Repeating it owes nothing more.
 */
export const oweCanceledReplacementWorkflow = createWorkflow(
  "owe-canceled-replacement",
  function (input: { order_id: string }) {
    const key = transform({ input }, ({ input }) => `money:${input.order_id}`)
    acquireLockStep({ key, timeout: 30, ttl: 120, executeOnSubWorkflow: true })
    const plan = planOwedTransferStep(input)
    const refund = recordOrderRefundStep(plan)
    when("refund-is-told", { plan }, ({ plan }) => Boolean(plan.record)).then(
      () => {
        emitEventStep({
          eventName: PaymentsEvents.REFUND_RECORDED,
          data: transform({ refund }, ({ refund }) => ({ id: refund?.id })),
        })
      }
    )
    releaseLockStep({ key, executeOnSubWorkflow: true })
    return new WorkflowResponse(refund)
  }
)
