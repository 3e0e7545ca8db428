import { refundOrderWorkflow } from "@coopstore/payments/workflows"
import { recordRefundWorkflow } from "@coopstore/settlements/workflows"
import {
  createWorkflow,
  transform,
  when,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"

/** Pieces whose money the shopper gets back, and who bears the loss. */
export type GiveBackLinesInput = {
  /** The one cause, such as `receipt:rcpt_1`; it gives back once. */
  key: string
  order_id: string
  lines: { line_item_id: string; quantity: number }[]
  /** Of the delivery, in minor units. */
  shipping_amount: number
  borne_by: "maker" | "shop"
  reason: string
  /** A user's id, or `system`. */
  author: string
}

/** Writes a refund into the ledger, and gives exactly that to the shopper. */
export const giveBackLinesWorkflow = createWorkflow(
  "give-back-lines",
  function (input: GiveBackLinesInput) {
    const written = recordRefundWorkflow.runAsStep({
      input: transform({ input }, ({ input: { key, ...refund } }) => ({
        ...refund,
        source: key,
      })),
    })
    when("money-is-given-back", { written }, ({ written }) =>
      Boolean(written.amount)
    ).then(() => {
      refundOrderWorkflow.runAsStep({
        input: transform({ input, written }, ({ input, written }) => ({
          order_id: input.order_id,
          amount: written.amount,
          reason: input.reason,
          author: input.author,
          key: input.key,
        })),
      })
    })
    return new WorkflowResponse(written)
  }
)
