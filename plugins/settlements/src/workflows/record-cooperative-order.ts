import {
  createWorkflow,
  transform,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { acquireLockStep, releaseLockStep } from "@medusajs/medusa/core-flows"
import { appendEntriesStep } from "./steps/append-entries"
import { planEntriesStep } from "./steps/plan-entries"

/**
 * Writes into the ledger what it lacks for a maker's part of an order: the sale
 * and the commission, or what takes them back. Repeating it changes nothing.
 */
export const recordCooperativeOrderWorkflow = createWorkflow(
  "record-cooperative-order",
  function (input: { cooperative_order_id: string }) {
    const key = transform(
      { input },
      ({ input }) => `ledger:${input.cooperative_order_id}`
    )
    acquireLockStep({ key, timeout: 10, ttl: 60, executeOnSubWorkflow: true })
    const entries = planEntriesStep(input)
    const ids = appendEntriesStep(entries)
    releaseLockStep({ key, executeOnSubWorkflow: true })
    return new WorkflowResponse(ids)
  }
)
