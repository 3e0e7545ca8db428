import type { Charge, PaymentError, PaymentIntent } from "../state/objects.ts"
import type { Outcome } from "../cards/test-cards.ts"
import { createId, nowInSeconds } from "../state/ids.ts"
import type { Call } from "../rest/call.ts"
import { StripeFailure } from "../rest/stripe-failure.ts"
import { changeIntent } from "./find-intent.ts"
import { findPaymentMethod } from "./use-payment-method.ts"

type Decline = Extract<Outcome, { kind: "decline" }>

/** Reserves the money, and takes it unless the intent captures by hand. */
export function authoriseIntent(
  call: Call,
  intent: PaymentIntent
): PaymentIntent {
  const manual = intent.capture_method === "manual"
  const charge = createCharge(call, intent, {
    captured: !manual,
    amount_captured: manual ? 0 : intent.amount,
  })
  keepMethodForCustomer(call, intent)
  changeIntent(call, intent, {
    latest_charge: charge.id,
    next_action: null,
    last_payment_error: null,
    amount_capturable: manual ? intent.amount : 0,
    amount_received: manual ? 0 : intent.amount,
    status: manual ? "requires_capture" : "succeeded",
  })
  call.emit("charge.succeeded", charge)
  call.emit(
    manual
      ? "payment_intent.amount_capturable_updated"
      : "payment_intent.succeeded",
    intent
  )
  return intent
}

/** Writes a decline down and gives the refusal to throw. */
export function declineIntent(
  call: Call,
  intent: PaymentIntent,
  outcome: Decline
): StripeFailure {
  const { code, decline_code, message } = outcome
  const method = findPaymentMethod(call, intent.payment_method ?? "")
  const charge = createCharge(call, intent, {
    status: "failed",
    paid: false,
    captured: false,
    failure_code: code,
    failure_message: message,
  })
  const error: PaymentError = {
    type: "card_error",
    code,
    decline_code,
    message,
    charge: charge.id,
    payment_method: method,
  }
  failIntent(call, intent, { ...error }, charge)
  return new StripeFailure(402, {
    type: "card_error",
    code,
    decline_code,
    message,
    charge: charge.id,
    payment_intent: intent,
    payment_method: method,
  })
}

/** Puts an intent back to waiting for a payment method, with the reason. */
export function failIntent(
  call: Call,
  intent: PaymentIntent,
  error: PaymentError,
  charge?: Charge
): void {
  changeIntent(call, intent, {
    status: "requires_payment_method",
    payment_method: null,
    next_action: null,
    last_payment_error: error,
    ...(charge && { latest_charge: charge.id }),
  })
  if (charge) {
    call.emit("charge.failed", charge)
  }
  call.emit("payment_intent.payment_failed", intent)
}

function createCharge(
  call: Call,
  intent: PaymentIntent,
  details: Partial<Charge>
): Charge {
  const method = findPaymentMethod(call, intent.payment_method ?? "")
  const { brand, last4, exp_month, exp_year } = method.card
  const charge: Charge = {
    id: createId("ch"),
    object: "charge",
    amount: intent.amount,
    amount_captured: 0,
    amount_refunded: 0,
    captured: false,
    created: nowInSeconds(),
    currency: intent.currency,
    customer: intent.customer,
    failure_code: null,
    failure_message: null,
    livemode: false,
    metadata: { ...intent.metadata },
    paid: true,
    payment_intent: intent.id,
    payment_method: method.id,
    payment_method_details: {
      type: "card",
      card: { brand, last4, exp_month, exp_year },
    },
    refunded: false,
    status: "succeeded",
    ...details,
  }
  call.store.put("charges", charge.id, charge)
  return charge
}

function keepMethodForCustomer(call: Call, intent: PaymentIntent): void {
  if (intent.customer && intent.setup_future_usage) {
    const method = findPaymentMethod(call, intent.payment_method ?? "")
    method.customer = intent.customer
    call.store.put("payment_methods", method.id, method)
  }
}
