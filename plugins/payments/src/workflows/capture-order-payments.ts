import {
  createWorkflow,
  transform,
  when,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import {
  acquireLockStep,
  capturePaymentWorkflow,
  releaseLockStep,
  useQueryGraphStep,
} from "@medusajs/medusa/core-flows"
import { findPaymentToCapture } from "./find-payment-to-capture"
import { discardInterruptedCapturesStep } from "./steps/discard-interrupted-captures"

const LOCK_WAIT_SECONDS = 30
const LOCK_LIFE_SECONDS = 120

/** The order whose card payment is to be captured. */
export type CaptureOrderPaymentsInput = { order_id: string }

/**
 * Takes the money of an order's authorised card payment and answers
 * `{ payment_id }`, null when there was nothing to take: safe to repeat.
 */
export const captureOrderPaymentsWorkflow = createWorkflow(
  "capture-order-payments",
  function (input: CaptureOrderPaymentsInput) {
    const lock = transform({ input }, toLockKey)
    acquireLockStep({
      key: lock,
      timeout: LOCK_WAIT_SECONDS,
      ttl: LOCK_LIFE_SECONDS,
    })
    const { data: order } = useQueryGraphStep({
      entity: "order",
      fields: [
        "id",
        "status",
        "payment_collections.payments.id",
        "payment_collections.payments.provider_id",
        "payment_collections.payments.captured_at",
        "payment_collections.payments.canceled_at",
        "payment_collections.payments.captures.id",
        "payment_collections.payments.captures.created_at",
      ],
      filters: { id: input.order_id },
      options: { throwIfKeyNotFound: true, isList: false },
    })
    const payment = transform({ order }, findPaymentToCapture)
    when("payment-is-to-capture", { payment }, ({ payment }) => !!payment).then(
      () => {
        discardInterruptedCapturesStep(payment)
        capturePaymentWorkflow.runAsStep({
          input: transform({ payment }, toCaptureInput),
        })
      }
    )
    releaseLockStep({ key: lock })
    return new WorkflowResponse(transform({ payment }, toResult))
  }
)

function toLockKey({ input }: { input: CaptureOrderPaymentsInput }) {
  return `capture-order-payments:${input.order_id}`
}

function toCaptureInput({ payment }: { payment: PaymentFound }) {
  return { payment_id: payment?.id ?? "" }
}

function toResult({ payment }: { payment: PaymentFound }) {
  return { payment_id: payment?.id ?? null }
}

type PaymentFound = ReturnType<typeof findPaymentToCapture>
