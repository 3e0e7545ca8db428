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
import { createCooperativeOrdersStep } from "./steps/create-cooperative-orders"
import { splitOrderByCooperativeStep } from "./steps/split-order-by-cooperative"

/** Gives each maker its part of an order; repeating it changes nothing. */
export const createCooperativeOrdersWorkflow = createWorkflow(
  "create-cooperative-orders",
  function (input: { order_id: string }) {
    const key = transform(
      { input },
      ({ input }) => `cooperative-orders:${input.order_id}`
    )
    acquireLockStep({ key, timeout: 10, ttl: 60 })
    const parts = splitOrderByCooperativeStep(input)
    const created = createCooperativeOrdersStep(parts)
    emitEventStep({
      eventName: CooperativeOrderEvents.CREATED,
      data: transform({ created }, ({ created }) =>
        created.map(({ id }) => ({ id }))
      ),
    })
    releaseLockStep({ key })
    return new WorkflowResponse(created)
  }
)
