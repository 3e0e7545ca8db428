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
import { createCashCollectionStep } from "./steps/create-cash-collection"

/**
 * Notes the cash that an order is to bring; an order paid otherwise has none.
 * Repeating it changes nothing. Answers the new collection's id, or null.
 */
export const createCashCollectionWorkflow = createWorkflow(
  "create-cash-collection",
  function (input: { order_id: string }) {
    const key = transform(
      { input },
      ({ input }) => `cash-collection:${input.order_id}`
    )
    acquireLockStep({ key, timeout: 10, ttl: 60, executeOnSubWorkflow: true })
    const id = createCashCollectionStep(input)
    when("cash-is-new", { id }, ({ id }) => Boolean(id)).then(() => {
      emitEventStep({
        eventName: PaymentsEvents.CASH_CREATED,
        data: transform({ id }, ({ id }) => ({ id })),
      })
    })
    releaseLockStep({ key, executeOnSubWorkflow: true })
    return new WorkflowResponse(id)
  }
)
