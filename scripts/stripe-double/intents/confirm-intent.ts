import type { NextAction, PaymentIntent } from "../state/objects.ts"
import { findCardByFingerprint } from "../cards/test-cards.ts"
import type { Call } from "../rest/call.ts"
import { invalidRequest, unexpectedState } from "../rest/stripe-failure.ts"
import { authoriseIntent, declineIntent } from "./settle-intent.ts"
import { changeIntent } from "./find-intent.ts"
import { findPaymentMethod, usePaymentMethod } from "./use-payment-method.ts"

/** What a page may say when it confirms; the shop's own key may say it too. */
export const PUBLISHABLE_CONFIRM_PARAMS = [
  "client_secret",
  "expand",
  "expected_payment_method_type",
  "mandate_data",
  "payment_method",
  "payment_method_data",
  "payment_method_options",
  "receipt_email",
  "return_url",
  "setup_future_usage",
  "shipping",
  "use_stripe_sdk",
]

const CONFIRMABLE = [
  "requires_payment_method",
  "requires_confirmation",
  "requires_action",
]

/** POST /v1/payment_intents/:id/confirm */
export function confirmIntent(
  call: Call,
  intent: PaymentIntent
): PaymentIntent {
  validateIsConfirmable(intent)
  const named = usePaymentMethod(call)
  const method = named?.id ?? intent.payment_method
  if (!method) {
    throw unexpectedState(
      "You cannot confirm this PaymentIntent because it's missing a payment method. You can either update the PaymentIntent with a payment method and then confirm it again, or confirm it again directly with a payment method or ConfirmationToken.",
      intent
    )
  }
  const nextAction = readNextAction(call, intent)
  changeIntent(call, intent, {
    payment_method: method,
    last_payment_error: null,
    next_action: null,
    ...(call.params.has("shipping") && {
      shipping: call.params.record("shipping") ?? null,
    }),
    ...(call.params.has("receipt_email") && {
      receipt_email: call.params.textOrNull("receipt_email"),
    }),
  })
  const { fingerprint } = findPaymentMethod(call, method).card
  const outcome = findCardByFingerprint(fingerprint)?.outcome
  switch (outcome?.kind) {
    case "success":
      return authoriseIntent(call, intent)
    case "challenge": {
      const next_action = nextAction()
      changeIntent(call, intent, { status: "requires_action", next_action })
      call.emit("payment_intent.requires_action", intent)
      return intent
    }
    case "decline":
      throw declineIntent(call, intent, outcome)
    default:
      throw invalidRequest(`The double does not know this card any more`, {
        param: "payment_method",
      })
  }
}

function validateIsConfirmable(intent: PaymentIntent): void {
  if (CONFIRMABLE.includes(intent.status)) {
    return
  }
  throw unexpectedState(
    intent.status === "canceled"
      ? "You cannot confirm this PaymentIntent because it has a status of canceled. Only a PaymentIntent with one of the following statuses may be confirmed: requires_confirmation, requires_action."
      : "You cannot confirm this PaymentIntent because it has already succeeded after being previously confirmed.",
    intent
  )
}

function readNextAction(call: Call, intent: PaymentIntent): () => NextAction {
  const { params, origin } = call
  const returnUrl = params.text("return_url")
  const inPage = params.flag("use_stripe_sdk")
  const redirects =
    intent.automatic_payment_methods?.enabled &&
    intent.automatic_payment_methods.allow_redirects === "always"
  if (redirects && !returnUrl && !inPage) {
    throw invalidRequest(
      "This PaymentIntent is configured to accept payment methods enabled in your Dashboard. Because some of these payment methods might redirect your customer off of your page, you must provide a `return_url`. If you don't want to accept redirect-based payment methods, set `automatic_payment_methods[enabled]` to `true` and `automatic_payment_methods[allow_redirects]` to `never` when creating Setup Intents and Payment Intents.",
      { param: "return_url" }
    )
  }
  const page = new URL("/v3/challenge.html", origin)
  page.searchParams.set("payment_intent", intent.id)
  page.searchParams.set("client_secret", intent.client_secret)
  return () => {
    if (inPage || !returnUrl) {
      return {
        type: "use_stripe_sdk",
        use_stripe_sdk: {
          type: "three_d_secure_redirect",
          stripe_js: page.href,
        },
      }
    }
    page.searchParams.set("return_url", returnUrl)
    return {
      type: "redirect_to_url",
      redirect_to_url: { url: page.href, return_url: returnUrl },
    }
  }
}
