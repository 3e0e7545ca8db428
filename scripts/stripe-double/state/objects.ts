/** Free text that a shop ties to an object. */
export type Metadata = Record<string, string>

export type IntentStatus =
  | "requires_payment_method"
  | "requires_confirmation"
  | "requires_action"
  | "requires_capture"
  | "succeeded"
  | "canceled"

export type CaptureMethod = "automatic" | "automatic_async" | "manual"

/** The part of a Stripe error that an intent remembers; the intent itself stays out. */
export type PaymentError = {
  type: "card_error" | "invalid_request_error"
  code: string
  message: string
  decline_code?: string
  param?: string
  charge?: string
  payment_method?: PaymentMethod
}

export type NextAction =
  | {
      type: "use_stripe_sdk"
      use_stripe_sdk: { type: "three_d_secure_redirect"; stripe_js: string }
    }
  | {
      type: "redirect_to_url"
      redirect_to_url: { url: string; return_url: string }
    }

/** Amounts are in the currency's smallest unit, times in seconds. */
export type PaymentIntent = {
  id: string
  object: "payment_intent"
  amount: number
  amount_capturable: number
  amount_details: { tip: Record<string, never> }
  amount_received: number
  automatic_payment_methods: {
    enabled: boolean
    allow_redirects: "always" | "never"
  } | null
  canceled_at: number | null
  cancellation_reason: string | null
  capture_method: CaptureMethod
  client_secret: string
  confirmation_method: "automatic"
  created: number
  currency: string
  customer: string | null
  description: string | null
  last_payment_error: PaymentError | null
  latest_charge: string | null
  livemode: false
  metadata: Metadata
  next_action: NextAction | null
  payment_method: string | null
  payment_method_types: string[]
  processing: null
  receipt_email: string | null
  setup_future_usage: string | null
  shipping: Record<string, unknown> | null
  status: IntentStatus
}

export type PaymentMethod = {
  id: string
  object: "payment_method"
  allow_redisplay: "unspecified"
  billing_details: Record<string, unknown>
  card: {
    brand: string
    checks: { cvc_check: "pass" | "fail" | "unchecked" }
    country: string
    exp_month: number
    exp_year: number
    fingerprint: string
    funding: "credit"
    last4: string
    three_d_secure_usage: { supported: true }
  }
  created: number
  customer: string | null
  livemode: false
  metadata: Metadata
  type: "card"
}

export type Charge = {
  id: string
  object: "charge"
  amount: number
  amount_captured: number
  amount_refunded: number
  captured: boolean
  created: number
  currency: string
  customer: string | null
  failure_code: string | null
  failure_message: string | null
  livemode: false
  metadata: Metadata
  paid: boolean
  payment_intent: string
  payment_method: string
  payment_method_details: {
    type: "card"
    card: { brand: string; last4: string; exp_month: number; exp_year: number }
  }
  refunded: boolean
  status: "succeeded" | "failed"
}

export type Refund = {
  id: string
  object: "refund"
  amount: number
  charge: string
  created: number
  currency: string
  metadata: Metadata
  payment_intent: string
  reason: string | null
  status: "succeeded"
}

export type Customer = {
  id: string
  object: "customer"
  address: Record<string, unknown> | null
  created: number
  description: string | null
  email: string | null
  livemode: false
  metadata: Metadata
  name: string | null
  phone: string | null
  shipping: Record<string, unknown> | null
}

export type StripeEvent = {
  id: string
  object: "event"
  api_version: string
  created: number
  data: { object: PaymentIntent | Charge }
  livemode: false
  pending_webhooks: number
  request: { id: string | null; idempotency_key: string | null }
  type: EventType
}

export type EventType =
  | "charge.failed"
  | "charge.refunded"
  | "charge.succeeded"
  | "payment_intent.amount_capturable_updated"
  | "payment_intent.canceled"
  | "payment_intent.created"
  | "payment_intent.payment_failed"
  | "payment_intent.requires_action"
  | "payment_intent.succeeded"
