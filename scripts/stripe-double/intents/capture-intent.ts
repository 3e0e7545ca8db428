import type { PaymentIntent } from "../state/objects.ts"
import type { Call } from "../rest/call.ts"
import { invalidRequest, unexpectedState } from "../rest/stripe-failure.ts"
import { changeIntent } from "./find-intent.ts"

const ALLOWED = [
  "amount_to_capture",
  "expand",
  "final_capture",
  "metadata",
  "statement_descriptor",
  "statement_descriptor_suffix",
]

/** POST /v1/payment_intents/:id/capture; the part that is not taken is released. */
export function captureIntent(
  call: Call,
  intent: PaymentIntent
): PaymentIntent {
  const { params } = call
  params.allow(ALLOWED)
  if (intent.status !== "requires_capture") {
    throw unexpectedState(toRefusal(intent), intent)
  }
  const amount = params.integer("amount_to_capture") ?? intent.amount_capturable
  if (amount < 1) {
    throw invalidRequest("This value must be greater than or equal to 1.", {
      code: "parameter_invalid_integer",
      param: "amount_to_capture",
    })
  }
  if (amount > intent.amount_capturable) {
    throw invalidRequest(
      `The requested capture amount is greater than the amount you can capture for this charge.`,
      { code: "amount_too_large", param: "amount_to_capture" }
    )
  }
  const charge = call.store.tables.charges.get(intent.latest_charge ?? "")
  if (charge) {
    Object.assign(charge, { captured: true, amount_captured: amount })
    call.store.put("charges", charge.id, charge)
  }
  changeIntent(call, intent, {
    status: "succeeded",
    amount_capturable: 0,
    amount_received: amount,
    metadata: params.metadata(intent.metadata),
  })
  call.emit("payment_intent.succeeded", intent)
  return intent
}

function toRefusal(intent: PaymentIntent): string {
  return intent.status === "succeeded"
    ? "This PaymentIntent could not be captured because it has already been captured."
    : `This PaymentIntent could not be captured because it has a status of ${intent.status}. Only a PaymentIntent with one of the following statuses may be captured: requires_capture.`
}
