import type { PaymentMethod } from "../state/objects.ts"
import {
  createPaymentMethod,
  createReadyMadeMethod,
  readMethodData,
} from "../cards/create-payment-method.ts"
import { TEST_CARDS } from "../cards/test-cards.ts"
import type { Call } from "../rest/call.ts"
import { noSuch } from "../rest/stripe-failure.ts"

/** The payment method a call names or describes, remembered; undefined when it does neither. */
export function usePaymentMethod(call: Call): PaymentMethod | undefined {
  const data = readMethodData(call.params)
  if (data) {
    return remember(call, createPaymentMethod(data))
  }
  const id = call.params.text("payment_method")
  return id ? findPaymentMethod(call, id) : undefined
}

/** Finds a payment method by id, or makes one of Stripe's ready-made test cards. */
export function findPaymentMethod(call: Call, id: string): PaymentMethod {
  const known = call.store.tables.payment_methods.get(id)
  if (known) {
    return known
  }
  const card = TEST_CARDS[id]
  if (!card) {
    throw noSuch("PaymentMethod", id, "payment_method")
  }
  return remember(call, createReadyMadeMethod(card))
}

function remember(call: Call, method: PaymentMethod): PaymentMethod {
  call.store.put("payment_methods", method.id, method)
  return method
}
