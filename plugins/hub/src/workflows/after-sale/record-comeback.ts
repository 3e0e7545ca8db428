import {
  createWorkflow,
  transform,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { acquireLockStep, releaseLockStep } from "@medusajs/medusa/core-flows"
import { lockOfOrder } from "../rules/lock-of-order"
import { bringBackWorkflow } from "./bring-back"
import { createAfterSaleStep } from "./steps/create-after-sale"
import type { ComebackInput } from "./steps/plan-comeback"

/** A parcel that was refused at the door, or lost on its way. */
export type RecordComebackInput = ComebackInput & {
  kind: "door_refusal" | "lost"
}

/** Notes that a parcel's pieces never reached their shopper, and settles it. */
export const recordComebackWorkflow = createWorkflow(
  "record-comeback",
  function (input: RecordComebackInput) {
    const key = transform({ input }, ({ input }) => lockOfOrder(input.order_id))
    acquireLockStep({ key, timeout: 30, ttl: 120, executeOnSubWorkflow: true })
    const after_sale = createAfterSaleStep(
      transform({ input }, ({ input }) => ({
        ...input,
        state: "done" as const,
      }))
    )
    const given = bringBackWorkflow.runAsStep({
      input: transform({ input, after_sale }, ({ input, after_sale }) => ({
        ...input,
        after_sale_id: after_sale.id,
      })),
    })
    releaseLockStep({ key, executeOnSubWorkflow: true })
    return new WorkflowResponse(
      transform({ after_sale, given }, ({ after_sale, given }) => ({
        ...after_sale,
        amount: given.amount,
      }))
    )
  }
)
