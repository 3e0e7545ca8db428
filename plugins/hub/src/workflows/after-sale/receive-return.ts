import {
  createWorkflow,
  transform,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { acquireLockStep, releaseLockStep } from "@medusajs/medusa/core-flows"
import { lockOfOrder } from "../rules/lock-of-order"
import { bringBackWorkflow } from "./bring-back"
import { findRequestedReturnStep } from "./steps/find-requested-return"
import type { ComebackInput } from "./steps/plan-comeback"

/** A return that came, and what becomes of its pieces. */
export type ReceiveReturnInput = {
  id: string
  lines: ComebackInput["lines"]
  author: string
}

/**
 * Takes in what a shopper sent back, and gives its money back or sends the same
 * or another size instead, line by line.
 */
export const receiveReturnWorkflow = createWorkflow(
  "receive-return",
  function (input: ReceiveReturnInput) {
    const asked = findRequestedReturnStep(input)
    const key = transform({ asked }, ({ asked }) => lockOfOrder(asked.order_id))
    acquireLockStep({ key, timeout: 30, ttl: 120, executeOnSubWorkflow: true })
    // Once more: another person may have received it while this one waited.
    findRequestedReturnStep(input).config({ name: "find-it-under-the-lock" })
    const given = bringBackWorkflow.runAsStep({
      input: transform({ input, asked }, ({ input, asked }) => ({
        after_sale_id: input.id,
        kind: input.lines.some((line) => line.replacement_variant_id)
          ? ("exchange" as const)
          : ("return" as const),
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
