import type { Charge, Refund } from "../state/objects.ts"
import { createId, nowInSeconds } from "../state/ids.ts"
import type { Call } from "../rest/call.ts"
import { invalidRequest, noSuch, notFound } from "../rest/stripe-failure.ts"

const ALLOWED = [
  "amount",
  "charge",
  "expand",
  "metadata",
  "payment_intent",
  "reason",
]
const REASONS = ["duplicate", "fraudulent", "requested_by_customer"] as const

/** POST /v1/refunds; never more than what was taken and not yet given back. */
export function createRefund(call: Call): Refund {
  const { params, store } = call
  params.allow(ALLOWED)
  const charge = findCharge(call)
  const left = charge.amount_captured - charge.amount_refunded
  if (charge.refunded || left === 0) {
    throw invalidRequest(`Charge ${charge.id} has already been refunded.`, {
      code: "charge_already_refunded",
    })
  }
  const amount = params.integer("amount") ?? left
  if (amount < 1 || amount > left) {
    throw invalidRequest(
      `Refund amount (${amount}) is greater than unrefunded amount on charge (${left})`,
      { param: "amount" }
    )
  }
  const refund: Refund = {
    id: createId("re"),
    object: "refund",
    amount,
    charge: charge.id,
    created: nowInSeconds(),
    currency: charge.currency,
    metadata: params.metadata(),
    payment_intent: charge.payment_intent,
    reason: params.oneOf("reason", REASONS) ?? null,
    status: "succeeded",
  }
  charge.amount_refunded += amount
  charge.refunded = charge.amount_refunded === charge.amount_captured
  store.put("charges", charge.id, charge)
  store.put("refunds", refund.id, refund)
  call.emit("charge.refunded", charge)
  return refund
}

/** GET /v1/refunds/:id */
export function findRefund(call: Call, id: string): Refund {
  const refund = call.store.tables.refunds.get(id)
  if (!refund) {
    throw notFound("refund", id)
  }
  return refund
}

function findCharge(call: Call): Charge {
  const { params, store } = call
  const intentId = params.text("payment_intent")
  const intent = store.tables.payment_intents.get(intentId ?? "")
  if (intentId && !intent) {
    throw noSuch("payment_intent", intentId, "payment_intent")
  }
  const id = intent
    ? (intent.latest_charge ?? "")
    : params.requiredText("charge")
  const charge = store.tables.charges.get(id)
  if (!intent && !charge) {
    throw noSuch("charge", id, "charge")
  }
  if (!charge?.captured) {
    throw invalidRequest(
      `This PaymentIntent (${intentId ?? charge?.payment_intent}) does not have a successful charge to refund.`,
      { param: "payment_intent" }
    )
  }
  return charge
}
