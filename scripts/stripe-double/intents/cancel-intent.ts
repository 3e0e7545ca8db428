import type { IntentStatus, PaymentIntent } from "../state/objects.ts"
import { nowInSeconds } from "../state/ids.ts"
import type { Call } from "../rest/call.ts"
import { unexpectedState } from "../rest/stripe-failure.ts"
import { changeIntent } from "./find-intent.ts"

const REASONS = [
  "abandoned",
  "duplicate",
  "fraudulent",
  "requested_by_customer",
] as const

const CANCELABLE: IntentStatus[] = [
  "requires_payment_method",
  "requires_capture",
  "requires_confirmation",
  "requires_action",
]

/** POST /v1/payment_intents/:id/cancel; reserved money is released. */
export function cancelIntent(call: Call, intent: PaymentIntent): PaymentIntent {
  call.params.allow(["cancellation_reason", "expand"])
  if (!CANCELABLE.includes(intent.status)) {
    throw unexpectedState(
      `You cannot cancel this PaymentIntent because it has a status of ${intent.status}. Only a PaymentIntent with one of the following statuses may be canceled: ${CANCELABLE.join(", ")}.`,
      intent
    )
  }
  const charge = call.store.tables.charges.get(intent.latest_charge ?? "")
  if (charge?.paid) {
    Object.assign(charge, { refunded: true, amount_refunded: charge.amount })
    call.store.put("charges", charge.id, charge)
  }
  changeIntent(call, intent, {
    status: "canceled",
    amount_capturable: 0,
    canceled_at: nowInSeconds(),
    cancellation_reason:
      call.params.oneOf("cancellation_reason", REASONS) ?? null,
    next_action: null,
  })
  call.emit("payment_intent.canceled", intent)
  return intent
}
