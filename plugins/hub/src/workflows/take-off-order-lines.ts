import { OrderEditWorkflowEvents } from "@medusajs/framework/utils"
import {
  createWorkflow,
  transform,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import {
  acquireLockStep,
  createOrderChangeActionsWorkflow,
  createOrderChangeStep,
  deleteReservationsStep,
  emitEventStep,
  releaseLockStep,
  updateReservationsStep,
} from "@medusajs/medusa/core-flows"
import { confirmOrderChangeStep } from "./steps/confirm-order-change"
import {
  planTakeOffStep,
  type TakeOffOrderLinesInput,
} from "./steps/plan-take-off"
import { validateOrderIsNotEditedStep } from "./steps/validate-order-is-not-edited"

export type { TakeOffOrderLinesInput }

/**
 * Takes pieces off an order as an edit of it: its total falls by what was paid
 * for them, and the stock that was kept for them is free. No money moves.
 */
export const takeOffOrderLinesWorkflow = createWorkflow(
  "take-off-order-lines",
  function (input: TakeOffOrderLinesInput) {
    const key = transform({ input }, ({ input }) => input.order_id)
    acquireLockStep({ key, timeout: 10, ttl: 60, executeOnSubWorkflow: true })
    validateOrderIsNotEditedStep(input)
    const plan = planTakeOffStep(input)
    const change = createOrderChangeStep(
      transform({ input }, ({ input }) => ({
        order_id: input.order_id,
        change_type: "edit" as const,
        created_by: input.author,
        internal_note: input.reason,
      }))
    )
    createOrderChangeActionsWorkflow.runAsStep({
      input: transform({ input, plan, change }, ({ input, plan, change }) =>
        plan.actions.map((action) => ({
          ...action,
          order_change_id: change.id,
          order_id: input.order_id,
          version: plan.version,
          internal_note: input.reason,
        }))
      ),
    })
    confirmOrderChangeStep(
      transform({ input, change }, ({ input, change }) => ({
        id: change.id,
        order_id: input.order_id,
        confirmed_by: input.author,
      }))
    )
    updateReservationsStep(
      transform({ plan }, ({ plan }) => plan.reservations.update)
    )
    deleteReservationsStep(
      transform({ plan }, ({ plan }) => plan.reservations.remove)
    )
    emitEventStep({
      eventName: OrderEditWorkflowEvents.CONFIRMED,
      data: transform({ input, plan }, ({ input, plan }) => ({
        order_id: input.order_id,
        actions: plan.actions,
      })),
    })
    releaseLockStep({ key, executeOnSubWorkflow: true })
    return new WorkflowResponse(input)
  }
)
