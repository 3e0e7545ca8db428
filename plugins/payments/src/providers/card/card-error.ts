import { MedusaError } from "@medusajs/framework/utils"
import Stripe from "stripe"
import { reasonOf } from "../../reason-of"

const SERVICE_TROUBLE = [
  Stripe.errors.StripeConnectionError,
  Stripe.errors.StripeAPIError,
  Stripe.errors.StripeRateLimitError,
]

/**
 * Says in one sentence, after a stable code, why Stripe did not do as asked.
 * Upstream's plain errors would reach the shopper as "An unknown error".
 */
export function toCardError(error: unknown): MedusaError {
  if (MedusaError.isMedusaError(error)) {
    return error
  }
  if (SERVICE_TROUBLE.some((kind) => error instanceof kind)) {
    return new MedusaError(
      MedusaError.Types.PAYMENT_AUTHORIZATION_ERROR,
      "card_unavailable: the card service did not answer; try again in a moment"
    )
  }
  if (error instanceof Stripe.errors.StripeAuthenticationError) {
    return new MedusaError(
      MedusaError.Types.UNEXPECTED_STATE,
      "card_misconfigured: the card service refused the shop's key; check STRIPE_API_KEY"
    )
  }
  if (error instanceof Stripe.errors.StripeSignatureVerificationError) {
    return new MedusaError(
      MedusaError.Types.NOT_ALLOWED,
      "webhook_refused: the signature does not match; check STRIPE_WEBHOOK_SECRET"
    )
  }
  if (error instanceof Stripe.errors.StripeCardError) {
    return new MedusaError(
      MedusaError.Types.PAYMENT_AUTHORIZATION_ERROR,
      `card_declined: ${error.message}`,
      error.decline_code ?? error.code
    )
  }
  return new MedusaError(
    MedusaError.Types.NOT_ALLOWED,
    `card_refused: ${reasonOf(error)}`,
    error instanceof Stripe.errors.StripeError ? error.code : undefined
  )
}
