import {
  createWorkflow,
  transform,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { acquireLockStep, releaseLockStep } from "@medusajs/medusa/core-flows"
import { findAmountToCollectStep } from "./steps/find-amount-to-collect"
import { setAmountToCollectStep } from "./steps/set-amount-to-collect"

/**
 * Puts an order's promise of cash back after a change to the order: Medusa
 * cancels what was promised and asks for the rest anew, of nobody. The courier
 * still collects what the cash desk says.
 */
export const keepCashPromiseWorkflow = createWorkflow(
  "keep-cash-promise",
  function (input: { order_id: string }) {
    const key = transform({ input }, ({ input }) => `money:${input.order_id}`)
    acquireLockStep({ key, timeout: 30, ttl: 120, executeOnSubWorkflow: true })
    const amount = findAmountToCollectStep(input)
    const kept = setAmountToCollectStep(
      transform({ input, amount }, ({ input, amount }) => ({
        order_id: input.order_id,
        amount,
      }))
    )
    releaseLockStep({ key, executeOnSubWorkflow: true })
    return new WorkflowResponse(kept)
  }
)
