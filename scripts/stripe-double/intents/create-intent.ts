import type { CaptureMethod, PaymentIntent } from "../state/objects.ts"
import { createId, createSecret, nowInSeconds } from "../state/ids.ts"
import type { Call } from "../rest/call.ts"
import type { Params } from "../rest/params.ts"
import { invalidRequest, noSuch } from "../rest/stripe-failure.ts"
import { confirmIntent } from "./confirm-intent.ts"
import { usePaymentMethod } from "./use-payment-method.ts"

const CAPTURE_METHODS: readonly CaptureMethod[] = [
  "automatic",
  "automatic_async",
  "manual",
]
const MAX_AMOUNT = 99_999_999

const ALLOWED = [
  "amount",
  "automatic_payment_methods",
  "capture_method",
  "confirm",
  "confirmation_method",
  "currency",
  "customer",
  "description",
  "error_on_requires_action",
  "expand",
  "metadata",
  "off_session",
  "payment_method",
  "payment_method_configuration",
  "payment_method_data",
  "payment_method_options",
  "payment_method_types",
  "receipt_email",
  "return_url",
  "setup_future_usage",
  "shipping",
  "statement_descriptor",
  "statement_descriptor_suffix",
  "use_stripe_sdk",
]

/** POST /v1/payment_intents */
export function createIntent(call: Call): PaymentIntent {
  const { params } = call
  params.allow(ALLOWED)
  const amount = readAmount(params)
  const currency = readCurrency(params)
  const customer = readCustomer(call)
  const method = usePaymentMethod(call)
  const id = createId("pi")
  const intent: PaymentIntent = {
    id,
    object: "payment_intent",
    amount,
    amount_capturable: 0,
    amount_details: { tip: {} },
    amount_received: 0,
    automatic_payment_methods: readAutomaticMethods(params),
    canceled_at: null,
    cancellation_reason: null,
    capture_method:
      params.oneOf("capture_method", CAPTURE_METHODS) ?? "automatic_async",
    client_secret: `${id}_secret_${createSecret()}`,
    confirmation_method: "automatic",
    created: nowInSeconds(),
    currency,
    customer,
    description: params.textOrNull("description"),
    last_payment_error: null,
    latest_charge: null,
    livemode: false,
    metadata: params.metadata(),
    next_action: null,
    payment_method: method?.id ?? null,
    payment_method_types: params.has("payment_method_types")
      ? params.list("payment_method_types")
      : ["card"],
    processing: null,
    receipt_email: params.textOrNull("receipt_email"),
    setup_future_usage: params.textOrNull("setup_future_usage"),
    shipping: params.record("shipping") ?? null,
    status: method ? "requires_confirmation" : "requires_payment_method",
  }
  call.store.put("payment_intents", id, intent)
  call.emit("payment_intent.created", intent)
  return params.flag("confirm") ? confirmIntent(call, intent) : intent
}

/** Reads an amount in the smallest unit, within what Stripe takes. */
export function readAmount(params: Params): number {
  const amount = params.requiredInteger("amount")
  if (amount < 1) {
    throw invalidRequest("This value must be greater than or equal to 1.", {
      code: "parameter_invalid_integer",
      param: "amount",
    })
  }
  if (amount > MAX_AMOUNT) {
    throw invalidRequest("Amount must be no more than $999,999.99", {
      code: "amount_too_large",
      param: "amount",
    })
  }
  return amount
}

function readCurrency(params: Params): string {
  const currency = params.requiredText("currency").toLowerCase()
  const known = Intl.supportedValuesOf("currency")
  if (!known.includes(currency.toUpperCase())) {
    throw invalidRequest(`Invalid currency: ${currency}.`, {
      param: "currency",
    })
  }
  return currency
}

function readCustomer(call: Call): string | null {
  const id = call.params.textOrNull("customer")
  if (id && !call.store.tables.customers.has(id)) {
    throw noSuch("customer", id, "customer")
  }
  return id
}

function readAutomaticMethods(
  params: Params
): PaymentIntent["automatic_payment_methods"] {
  const wanted = params.record("automatic_payment_methods")
  if (params.has("payment_method_types")) {
    if (wanted?.enabled === "true") {
      throw invalidRequest(
        "You may only specify one of these parameters: automatic_payment_methods, payment_method_types."
      )
    }
    return null
  }
  return {
    enabled: wanted?.enabled !== "false",
    allow_redirects: wanted?.allow_redirects === "never" ? "never" : "always",
  }
}
