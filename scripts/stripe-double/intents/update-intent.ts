import type { IntentStatus, PaymentIntent } from "../state/objects.ts"
import type { Call } from "../rest/call.ts"
import { unexpectedState } from "../rest/stripe-failure.ts"
import { readAmount } from "./create-intent.ts"
import { changeIntent } from "./find-intent.ts"
import { usePaymentMethod } from "./use-payment-method.ts"

const OPEN: IntentStatus[] = [
  "requires_payment_method",
  "requires_confirmation",
  "requires_action",
]

const ALLOWED = [
  "amount",
  "currency",
  "customer",
  "description",
  "expand",
  "metadata",
  "payment_method",
  "payment_method_data",
  "payment_method_options",
  "payment_method_types",
  "receipt_email",
  "setup_future_usage",
  "shipping",
]

const ALWAYS_ALLOWED = ["description", "expand", "metadata", "receipt_email"]

/** POST /v1/payment_intents/:id */
export function updateIntent(call: Call, intent: PaymentIntent): PaymentIntent {
  const { params } = call
  params.allow(ALLOWED)
  const late = ALLOWED.find(
    (name) => params.has(name) && !ALWAYS_ALLOWED.includes(name)
  )
  if (late && !OPEN.includes(intent.status)) {
    throw unexpectedState(
      `This PaymentIntent's ${late} could not be updated because it has a status of ${intent.status}. You may only update the ${late} of a PaymentIntent with one of the following statuses: ${OPEN.join(", ")}.`,
      intent
    )
  }
  const method = usePaymentMethod(call)
  return changeIntent(call, intent, {
    ...(params.has("amount") && { amount: readAmount(params) }),
    ...(params.has("currency") && {
      currency: params.requiredText("currency").toLowerCase(),
    }),
    ...(params.has("customer") && { customer: params.textOrNull("customer") }),
    ...(params.has("description") && {
      description: params.textOrNull("description"),
    }),
    ...(params.has("receipt_email") && {
      receipt_email: params.textOrNull("receipt_email"),
    }),
    ...(params.has("setup_future_usage") && {
      setup_future_usage: params.textOrNull("setup_future_usage"),
    }),
    ...(params.has("shipping") && {
      shipping: params.record("shipping") ?? null,
    }),
    ...(method && {
      payment_method: method.id,
      status: "requires_confirmation",
      next_action: null,
    }),
    metadata: params.metadata(intent.metadata),
  })
}
