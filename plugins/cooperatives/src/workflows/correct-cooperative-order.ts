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
  correctCooperativeOrderLinesStep,
  type CorrectCooperativeOrderInput,
} from "./steps/correct-cooperative-order-lines"

export type { CorrectCooperativeOrderInput }

/**
 * Notes of a part's lines how many pieces came, were short, damaged or sent
 * back. What was sold stays; each call adds to what was noted before.
 */
export const correctCooperativeOrderWorkflow = createWorkflow(
  "correct-cooperative-order",
  function (input: CorrectCooperativeOrderInput) {
    const key = transform({ input }, ({ input }) => lockOfPart(input.id))
    acquireLockStep({
      key,
      timeout: 10,
      ttl: 60,
      retryInterval: 0.05,
      executeOnSubWorkflow: true,
    })
    const lines = correctCooperativeOrderLinesStep(input)
    emitEventStep({
      eventName: CooperativeOrderEvents.CORRECTED,
      data: transform({ input }, ({ input: { id } }) => ({ id })),
    })
    releaseLockStep({ key, executeOnSubWorkflow: true })
    return new WorkflowResponse(lines)
  }
)
