import {
  createWorkflow,
  transform,
  when,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import {
  capturePaymentWorkflow,
  emitEventStep,
} from "@medusajs/medusa/core-flows"
import { PaymentsEvents } from "../types/events"
import type { TakenCash } from "./steps/take-remitted-cash"

/**
 * Captures an order's promise of cash for what came in, or what the shop bears,
 * so that the ledger sees the money; tells of it once nothing lacks any more.
 */
export const captureTakenCashWorkflow = createWorkflow(
  "capture-taken-cash",
  function (input: { cash: TakenCash; author: string }) {
    when("all-cash-came-in", { input }, ({ input: { cash } }) =>
      Boolean(cash.cash_collection_id)
    ).then(() => {
      emitEventStep({
        eventName: PaymentsEvents.CASH_MOVED,
        data: transform({ input }, ({ input: { cash } }) => ({
          id: cash.cash_collection_id,
          state: "remitted",
        })),
      })
    })
    when("cash-came-in", { input }, ({ input: { cash } }) =>
      Boolean(cash.payment_id)
    ).then(() => {
      capturePaymentWorkflow.runAsStep({
        input: transform({ input }, ({ input: { cash, author } }) => ({
          payment_id: cash.payment_id ?? "",
          amount: cash.major_amount,
          captured_by: author,
        })),
      })
    })
    return new WorkflowResponse(input.cash)
  }
)
