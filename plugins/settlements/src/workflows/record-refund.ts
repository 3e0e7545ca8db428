import {
  createWorkflow,
  transform,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { acquireLockStep, releaseLockStep } from "@medusajs/medusa/core-flows"
import { orderLockKey } from "./order-lock-key"
import type { Refund } from "./rules/plan-refund"
import { appendEntriesStep } from "./steps/append-entries"
import { planRefundEntriesStep } from "./steps/plan-refund-entries"

export type RecordRefundInput = Refund

/**
 * Writes into the ledger what a shopper gets back, and answers it in minor
 * units, in all and by line. A source writes once, and answers the same when it comes again.
 */
export const recordRefundWorkflow = createWorkflow(
  "record-refund",
  function (input: RecordRefundInput) {
    const key = transform({ input }, ({ input }) =>
      orderLockKey(input.order_id)
    )
    acquireLockStep({ key, timeout: 10, ttl: 60, executeOnSubWorkflow: true })
    const plan = planRefundEntriesStep(input)
    appendEntriesStep(plan.entries)
    releaseLockStep({ key, executeOnSubWorkflow: true })
    return new WorkflowResponse({ amount: plan.amount, lines: plan.lines })
  }
)
