import { refuseCashWorkflow } from "@coopstore/payments/workflows"
import {
  createWorkflow,
  transform,
  when,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { emitEventStep } from "@medusajs/medusa/core-flows"
import { AfterSaleEvents } from "../../types/after-sale-events"
import { adjustStockWorkflow } from "../adjust-stock"
import { giveBackLinesWorkflow } from "../give-back-lines"
import { bookReturnStep } from "./steps/book-return"
import { closeAfterSaleStep } from "./steps/close-after-sale"
import { correctPartsStep } from "./steps/correct-parts"
import { type ComebackInput, planComebackStep } from "./steps/plan-comeback"

/**
 * Brings pieces of an order back, or gives them up: order, stock, makers'
 * parts, ledger and, last, the shopper's money, or the order that replaces them.
 * A lost parcel is the shop's loss; what comes back is its maker's.
 */
export const bringBackWorkflow = createWorkflow(
  "bring-back",
  function (input: ComebackInput & { after_sale_id: string }) {
    const plan = planComebackStep(input)
    bookReturnStep(input)
    adjustStockWorkflow.runAsStep({
      input: transform({ plan }, ({ plan }) => ({ changes: plan.stock })),
    })
    correctPartsStep(transform({ plan }, ({ plan }) => plan.parts))
    when("cash-is-refused", { plan }, ({ plan }) => plan.refuses_cash).then(
      () => {
        refuseCashWorkflow.runAsStep({
          input: transform({ input }, ({ input }) => ({
            order_id: input.order_id,
            reason: input.reason,
            author: input.author,
          })),
        })
      }
    )
    emitEventStep({
      eventName: AfterSaleEvents.RECORDED,
      data: transform({ input }, ({ input }) => ({ id: input.after_sale_id })),
    })
    const given = giveBackLinesWorkflow.runAsStep({
      input: transform({ input, plan }, ({ input, plan }) => ({
        key: `after-sale:${input.after_sale_id}`,
        order_id: input.order_id,
        lines: input.lines.map(({ line_item_id, quantity }) => ({
          line_item_id,
          quantity,
        })),
        replace: input.lines.flatMap(
          ({ line_item_id, quantity, replacement_variant_id }) =>
            replacement_variant_id
              ? [{ line_item_id, quantity, variant_id: replacement_variant_id }]
              : []
        ),
        shipping_amount: plan.shipping_amount,
        borne_by:
          input.kind === "lost" ? ("shop" as const) : ("maker" as const),
        reason: input.reason,
        author: input.author,
      })),
    })
    closeAfterSaleStep(
      transform({ input, given }, ({ input, given }) => ({
        id: input.after_sale_id,
        state: "done" as const,
        kind: input.kind,
        amount: given.back,
        replacement: given.replacement,
        author: input.author,
        lines: input.lines,
      }))
    )
    return new WorkflowResponse(given)
  }
)
