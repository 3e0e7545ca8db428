import {
  createWorkflow,
  transform,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { acquireLockStep, releaseLockStep } from "@medusajs/medusa/core-flows"
import type { Fate } from "../../types/after-sale"
import { bringBackWorkflow } from "./bring-back"
import { findRequestedReturnStep } from "./steps/find-requested-return"

/** A return that came, and what becomes of its pieces. */
export type ReceiveReturnInput = {
  id: string
  lines: { line_item_id: string; quantity: number; fate: Fate }[]
  author: string
}

/** Takes in what a shopper sent back, and gives its money back. */
export const receiveReturnWorkflow = createWorkflow(
  "receive-return",
  function (input: ReceiveReturnInput) {
    const key = transform({ input }, ({ input }) => `return:${input.id}`)
    acquireLockStep({ key, timeout: 30, ttl: 120, executeOnSubWorkflow: true })
    const asked = findRequestedReturnStep(input)
    const given = bringBackWorkflow.runAsStep({
      input: transform({ input, asked }, ({ input, asked }) => ({
        after_sale_id: input.id,
        kind: "return" as const,
        order_id: asked.order_id,
        reason: asked.reason,
        lines: input.lines,
        author: input.author,
      })),
    })
    releaseLockStep({ key, executeOnSubWorkflow: true })
    return new WorkflowResponse(given)
  }
)
