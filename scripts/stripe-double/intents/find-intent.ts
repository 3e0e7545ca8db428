import type { PaymentIntent } from "../state/objects.ts"
import type { Call } from "../rest/call.ts"
import { notFound } from "../rest/stripe-failure.ts"

/** Finds an intent by its id, or refuses as Stripe does. */
export function findIntent(call: Call, id: string): PaymentIntent {
  const intent = call.store.tables.payment_intents.get(id)
  if (!intent) {
    throw notFound("payment_intent", id, "intent")
  }
  return intent
}

/** Changes an intent and remembers it. */
export function changeIntent(
  call: Call,
  intent: PaymentIntent,
  change: Partial<PaymentIntent>
): PaymentIntent {
  Object.assign(intent, change)
  call.store.put("payment_intents", intent.id, intent)
  return intent
}
