import type { ComebackKind } from "@coopstore/carriers/types"
import {
  createWorkflow,
  transform,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { acquireLockStep, releaseLockStep } from "@medusajs/medusa/core-flows"
import { lockOfOrder } from "../rules/lock-of-order"
import { bringBackWorkflow } from "./bring-back"
import { createAfterSaleStep } from "./steps/create-after-sale"
import { findParcelStep } from "../steps/find-parcel"
import type { Fate } from "../../types/after-sale"
import { markComebackStep } from "./steps/mark-comeback"

/** A parcel that was refused at the door, or lost on its way. */
export type RecordComebackInput = {
  parcel_id: string
  kind: ComebackKind
  /** What becomes of its pieces. */
  fate: Fate
  reason: string
  author: string
}

/** Notes that a parcel never reached its shopper, and settles its pieces. */
export const recordComebackWorkflow = createWorkflow(
  "record-comeback",
  function (input: RecordComebackInput) {
    const parcel = findParcelStep(
      transform({ input }, ({ input }) => ({ id: input.parcel_id }))
    )
    const key = transform({ parcel }, ({ parcel }) =>
      lockOfOrder(parcel.order_id)
    )
    acquireLockStep({ key, timeout: 30, ttl: 120, executeOnSubWorkflow: true })
    const pieces = markComebackStep(input)
    const comeback = transform(
      { input, parcel, pieces },
      ({ input: { kind, fate, reason, author }, parcel, pieces }) => ({
        kind,
        order_id: parcel.order_id,
        lines: pieces.map((line) => ({ ...line, fate })),
        reason,
        author,
      })
    )
    const after_sale = createAfterSaleStep(
      transform({ comeback }, ({ comeback }) => ({
        ...comeback,
        state: "done" as const,
      }))
    )
    const given = bringBackWorkflow.runAsStep({
      input: transform(
        { comeback, after_sale },
        ({ comeback, after_sale }) => ({
          ...comeback,
          after_sale_id: after_sale.id,
        })
      ),
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
