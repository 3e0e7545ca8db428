import type { PaymentIntent } from "../state/objects.ts"
import type { Call } from "../rest/call.ts"
import { unexpectedState } from "../rest/stripe-failure.ts"
import { authoriseIntent, failIntent } from "./settle-intent.ts"
import { findPaymentMethod } from "./use-payment-method.ts"

/** What the bank's page would report: the shopper proved who they are, or did not. */
export function answerChallenge(
  call: Call,
  intent: PaymentIntent
): PaymentIntent {
  if (intent.status !== "requires_action") {
    throw unexpectedState("There is nothing to authenticate.", intent)
  }
  if (call.params.requiredText("outcome") === "complete") {
    return authoriseIntent(call, intent)
  }
  failIntent(call, intent, {
    type: "invalid_request_error",
    code: "payment_intent_authentication_failure",
    message:
      "We are unable to authenticate your payment method. Please choose a different payment method and try again.",
    payment_method: findPaymentMethod(call, intent.payment_method ?? ""),
  })
  return intent
}
