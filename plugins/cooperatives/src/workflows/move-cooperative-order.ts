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
import { CooperativeOrderEvents } from "../types/events"
import { lockOfPart } from "./rules/lock-of-part"
import {
  updateCooperativeOrderStep,
  type MoveCooperativeOrderInput,
} from "./steps/update-cooperative-order"
import { validateCooperativeOrderMoveStep } from "./steps/validate-cooperative-order-move"

export type { MoveCooperativeOrderInput }

/** Moves a maker's part of an order to its next status, once. */
export const moveCooperativeOrderWorkflow = createWorkflow(
  "move-cooperative-order",
  function (input: MoveCooperativeOrderInput) {
    const key = transform({ input }, ({ input }) => lockOfPart(input.id))
    // Two phones of one cooperative may press at the same time.
    acquireLockStep({
      key,
      timeout: 10,
      ttl: 60,
      retryInterval: 0.05,
      executeOnSubWorkflow: true,
    })
    validateCooperativeOrderMoveStep(input)
    const cooperative_order = updateCooperativeOrderStep(input)
    emitEventStep({
      eventName: CooperativeOrderEvents.MOVED,
      data: transform({ input }, ({ input: { id, status } }) => ({
        id,
        status,
      })),
    })
    releaseLockStep({ key, executeOnSubWorkflow: true })
    return new WorkflowResponse(cooperative_order)
  }
)
