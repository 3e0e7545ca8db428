import {
  correctCooperativeOrderWorkflow,
  moveCooperativeOrderWorkflow,
  notifyCooperativeWorkflow,
} from "@coopstore/cooperatives/workflows"
import {
  createWorkflow,
  transform,
  when,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import {
  acquireLockStep,
  emitEventStep,
  releaseLockStep,
} from "@medusajs/medusa/core-flows"
import { HubEvents } from "../types/events"
import { adjustStockWorkflow } from "./adjust-stock"
import { giveBackLinesWorkflow } from "./give-back-lines"
import { toNews } from "./rules/to-news"
import {
  countReceiptStep,
  type RecordReceiptInput,
} from "./steps/count-receipt"
import { createReceiptStep } from "./steps/create-receipt"
import { validateOrderKeepsPiecesStep } from "./steps/validate-order-keeps-pieces"
import { validatePartIsReceivableStep } from "./steps/validate-part-is-receivable"
import { lockOfOrder } from "./rules/lock-of-order"
import { findOrderOfPartStep } from "./steps/find-order-of-part"
import { takeOffOrderLinesWorkflow } from "./take-off-order-lines"

export type { RecordReceiptInput }

/** A code, which each reader sees in words. */
const REASON = "missing_on_arrival"

/**
 * Notes what came of a maker's part. What is short or damaged leaves the order
 * and the stock, and the shopper gets its money back; what is more is for sale.
 */
export const recordReceiptWorkflow = createWorkflow(
  "record-receipt",
  function (input: RecordReceiptInput) {
    const order_id = findOrderOfPartStep(input)
    const key = transform({ order_id }, ({ order_id }) => lockOfOrder(order_id))
    // Two people may scan the same parcel, or two parts of one order.
    acquireLockStep({ key, timeout: 30, ttl: 120 })
    validatePartIsReceivableStep(input)
    const count = countReceiptStep(input)
    validateOrderKeepsPiecesStep(count)
    const receipt = createReceiptStep(count.receipt)

    when("pieces-leave-the-order", { count }, ({ count }) =>
      Boolean(count.taken.length)
    ).then(() => {
      takeOffOrderLinesWorkflow.runAsStep({
        input: transform({ count }, ({ count: { receipt, taken } }) => ({
          order_id: receipt.order_id,
          lines: taken,
          reason: REASON,
          author: receipt.author,
        })),
      })
    })
    adjustStockWorkflow.runAsStep({
      input: transform({ count }, ({ count }) => ({ changes: count.stock })),
    })
    moveCooperativeOrderWorkflow.runAsStep({
      input: transform({ input }, ({ input }) => ({
        id: input.cooperative_order_id,
        status: "received" as const,
        cooperative_id: null,
      })),
    })
    correctCooperativeOrderWorkflow.runAsStep({
      input: transform({ input, count }, ({ input, count }) => ({
        id: input.cooperative_order_id,
        lines: count.corrections,
      })),
    })
    when("pieces-are-given-back", { count }, ({ count }) =>
      Boolean(count.taken.length)
    ).then(() => {
      giveBackLinesWorkflow.runAsStep({
        input: transform(
          { count, receipt },
          ({ count: { receipt: counted, taken }, receipt }) => ({
            key: `receipt:${receipt.id}`,
            order_id: counted.order_id,
            lines: taken,
            shipping_amount: 0,
            borne_by: "maker" as const,
            reason: REASON,
            author: counted.author,
          })
        ),
      })
    })
    when("maker-is-told", { count }, ({ count }) =>
      Boolean(count.taken.length)
    ).then(() => {
      notifyCooperativeWorkflow.runAsStep({
        input: transform({ count }, ({ count }) => toNews(count)),
      })
    })
    emitEventStep({
      eventName: HubEvents.RECEIPT_RECORDED,
      data: transform({ receipt }, ({ receipt }) => ({ id: receipt.id })),
    })
    releaseLockStep({ key })
    return new WorkflowResponse(receipt)
  }
)
