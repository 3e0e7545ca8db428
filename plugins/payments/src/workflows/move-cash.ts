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
import {
  moveCashStep,
  type MoveCashInput,
  validateCashMoveStep,
} from "./steps/move-cash"

export type { MoveCashInput }

/** Moves an order's cash to its next state, once. */
export const moveCashWorkflow = createWorkflow(
  "move-cash",
  function (input: MoveCashInput) {
    const key = transform(
      { input },
      ({ input }) => `cash-collection:${input.order_id}`
    )
    acquireLockStep({ key, timeout: 10, ttl: 60, executeOnSubWorkflow: true })
    const id = validateCashMoveStep(input)
    const cash = moveCashStep({ id, move: input })
    emitEventStep({
      eventName: PaymentsEvents.CASH_MOVED,
      data: transform({ id, input }, ({ id, input }) => ({
        id,
        state: input.state,
      })),
    })
    releaseLockStep({ key, executeOnSubWorkflow: true })
    return new WorkflowResponse(cash)
  }
)
