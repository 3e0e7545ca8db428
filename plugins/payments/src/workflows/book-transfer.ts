import {
  createWorkflow,
  transform,
  when,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import {
  acquireLockStep,
  capturePaymentWorkflow,
  refundPaymentWorkflow,
  releaseLockStep,
} from "@medusajs/medusa/core-flows"
import { findPaymentOfTransferStep } from "./steps/find-payment-of-transfer"
import { markTransferBookedStep } from "./steps/mark-transfer-booked"

/**
 * Books on the captured payment, once, what a transfer gives back, and captures
 * what the same money pays of a replacement.
 */
export const bookTransferWorkflow = createWorkflow(
  "book-transfer",
  function (input: { id: string; order_id: string }) {
    const key = transform({ input }, ({ input }) => `money:${input.order_id}`)
    acquireLockStep({ key, timeout: 30, ttl: 120, executeOnSubWorkflow: true })
    const refund = findPaymentOfTransferStep(input)
    markTransferBookedStep({ id: input.id, refund })
    when("replacement-is-unpaid", { refund }, ({ refund }) =>
      Boolean(refund?.payment_to_capture)
    ).then(() => {
      capturePaymentWorkflow.runAsStep({
        input: transform({ refund }, ({ refund }) => ({
          payment_id: refund?.payment_to_capture ?? "",
          captured_by: refund?.author,
        })),
      })
    })
    when("transfer-is-not-booked", { refund }, ({ refund }) =>
      Boolean(refund && !refund.is_booked)
    ).then(() => {
      refundPaymentWorkflow.runAsStep({
        input: transform({ refund }, ({ refund }) => ({
          payment_id: refund?.payment_id ?? "",
          amount: refund?.amount,
          note: refund?.note,
          created_by: refund?.author,
          metadata: { key: refund?.key },
        })),
      })
    })
    releaseLockStep({ key, executeOnSubWorkflow: true })
    return new WorkflowResponse(refund)
  }
)
