import { refundOrderWorkflow } from "@coopstore/payments/workflows"
import { recordRefundWorkflow } from "@coopstore/settlements/workflows"
import {
  createWorkflow,
  transform,
  when,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import {
  placeReplacementWorkflow,
  type ReplacedLine,
} from "./after-sale/place-replacement"

/** Pieces whose money the shopper gets back, and who bears the loss. */
export type GiveBackLinesInput = {
  /** The one cause, such as `receipt:rcpt_1`; it gives back once. */
  key: string
  order_id: string
  lines: { line_item_id: string; quantity: number }[]
  /** Of the delivery, in minor units; or all that was not given back yet. */
  shipping_amount: number | "all"
  borne_by: "maker" | "shop"
  /** Lines, among these, for which other pieces are sent instead of money. */
  replace?: ReplacedLine[]
  reason: string
  /** A user's id, or `system`. */
  author: string
}

/**
 * Writes a refund into the ledger, and gives exactly that to the shopper: as
 * money, or as an order that replaces the pieces, which this money pays.
 */
export const giveBackLinesWorkflow = createWorkflow(
  "give-back-lines",
  function (input: GiveBackLinesInput) {
    const written = recordRefundWorkflow.runAsStep({
      input: transform({ input }, ({ input }) => ({
        source: input.key,
        order_id: input.order_id,
        lines: input.lines,
        shipping_amount: input.shipping_amount,
        borne_by: input.borne_by,
        reason: input.reason,
        author: input.author,
      })),
    })
    const replacement = when("pieces-are-replaced", { input }, ({ input }) =>
      Boolean(input.replace?.length)
    ).then(() =>
      placeReplacementWorkflow.runAsStep({
        input: transform({ input, written }, ({ input, written }) => ({
          order_id: input.order_id,
          lines: input.replace ?? [],
          paid: written.lines,
        })),
      })
    )
    when("money-is-given-back", { written }, ({ written }) =>
      Boolean(written.amount)
    ).then(() => {
      refundOrderWorkflow.runAsStep({
        input: transform(
          { input, written, replacement },
          ({ input, written, replacement }) => ({
            order_id: input.order_id,
            amount: written.amount,
            carried: replacement ?? null,
            reason: input.reason,
            author: input.author,
            key: input.key,
          })
        ),
      })
    })
    return new WorkflowResponse(
      transform({ written, replacement }, ({ written, replacement }) => ({
        /** What the pieces were worth, and what of it reaches the shopper as money. */
        amount: written.amount,
        back: written.amount - (replacement?.amount ?? 0),
        replacement: replacement ?? null,
      }))
    )
  }
)
