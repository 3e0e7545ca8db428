import {
  createWorkflow,
  transform,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { acquireLockStep, releaseLockStep } from "@medusajs/medusa/core-flows"
import { orderLockKey } from "./order-lock-key"
import { appendEntriesStep } from "./steps/append-entries"
import { getOrderOfPartStep } from "./steps/get-order-of-part"
import { planOrderEntriesStep } from "./steps/plan-order-entries"

/**
 * Writes into the ledger what it lacks for the order of a maker's part: the
 * sale, or what takes closed parts back. Repeating it changes nothing.
 */
export const recordCooperativeOrderWorkflow = createWorkflow(
  "record-cooperative-order",
  function (input: { cooperative_order_id: string }) {
    const order_id = getOrderOfPartStep(input)
    const key = transform({ order_id }, ({ order_id }) =>
      orderLockKey(order_id)
    )
    acquireLockStep({ key, timeout: 10, ttl: 60, executeOnSubWorkflow: true })
    const entries = planOrderEntriesStep({ order_id })
    const ids = appendEntriesStep(entries)
    releaseLockStep({ key, executeOnSubWorkflow: true })
    return new WorkflowResponse(ids)
  }
)
