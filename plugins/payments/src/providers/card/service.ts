import type {
  CancelPaymentInput,
  CancelPaymentOutput,
  DeletePaymentInput,
  DeletePaymentOutput,
  GetPaymentStatusInput,
  GetPaymentStatusOutput,
  InitiatePaymentInput,
  InitiatePaymentOutput,
  ProviderWebhookPayload,
  WebhookActionResult,
} from "@medusajs/framework/types"
import {
  MedusaError,
  PaymentActions,
  PaymentSessionStatus,
} from "@medusajs/framework/utils"
import { z } from "@medusajs/framework/zod"
import StripeBase from "@medusajs/payment-stripe/dist/core/stripe-base"
import Stripe from "stripe"
import { closeSession, type SessionService } from "../close-session"
import { toCardError } from "./card-error"
import { parseCardOptions, toStripeConfig } from "./options"

// A queue may hold a webhook for hours; nothing it asks for can happen twice,
// so an old signature is no danger, while a refused one would lose a payment.
const WEBHOOK_TOLERANCE_SECONDS = 24 * 60 * 60

const Intent = z.object({ metadata: z.object({ session_id: z.string() }) })

type Dependencies = {
  [name: string]: unknown
  paymentSessionService: SessionService
}

/**
 * Cards through Stripe: authorised in the browser, captured once the order
 * exists. Everything not said here is Medusa's own Stripe provider.
 */
export default class CardProviderService extends StripeBase {
  static override identifier = "card"

  readonly #dependencies: Dependencies

  static override validateOptions(options: unknown) {
    parseCardOptions(options)
  }

  constructor(dependencies: Dependencies, options: unknown) {
    const card = parseCardOptions(options)
    super(dependencies, {
      apiKey: card.api_key,
      webhookSecret: card.webhook_secret,
      automaticPaymentMethods: true,
      paymentDescription: card.payment_description,
      capture: false,
    })
    this.#dependencies = dependencies
    this.stripe_ = new Stripe(card.api_key, toStripeConfig(card.api_base))
  }

  get paymentIntentOptions() {
    return { capture_method: "manual" as const }
  }

  // A session's data comes from the browser, which must not choose how the
  // money is captured, whose card is charged or what the intent's metadata say.
  override async initiatePayment(
    input: InitiatePaymentInput
  ): Promise<InitiatePaymentOutput> {
    return super.initiatePayment({
      ...input,
      data: { session_id: input.data?.session_id },
    })
  }

  // After a decline the same intent takes another card. Upstream reports an
  // error, with which Medusa would never again complete the cart.
  override async getPaymentStatus(
    input: GetPaymentStatusInput
  ): Promise<GetPaymentStatusOutput> {
    const found = await super.getPaymentStatus(input).catch((error) => {
      throw toCardError(error)
    })
    return found.status === PaymentSessionStatus.ERROR
      ? { ...found, status: PaymentSessionStatus.PENDING }
      : found
  }

  override async cancelPayment(
    input: CancelPaymentInput
  ): Promise<CancelPaymentOutput> {
    const cancelled = await super.cancelPayment(input)
    const intent = Intent.safeParse(input.data)
    await closeSession(
      this.#dependencies.paymentSessionService,
      intent.data?.metadata.session_id
    )
    return cancelled
  }

  // An intent that Stripe does not know holds no money: refusing to forget it
  // would leave its cart unable to pay for ever.
  override async deletePayment(
    input: DeletePaymentInput
  ): Promise<DeletePaymentOutput> {
    try {
      return await super.deletePayment(input)
    } catch (error) {
      if (
        MedusaError.isMedusaError(error) &&
        error.code === "resource_missing"
      ) {
        return { data: input.data }
      }
      throw error
    }
  }

  // Medusa looks a cart up by the session; for a session it does not have, the
  // undefined filter would match any cart and complete it.
  override async getWebhookActionAndData(
    payload: ProviderWebhookPayload["payload"]
  ): Promise<WebhookActionResult> {
    const result = await super.getWebhookActionAndData(payload)
    const id = result.data?.session_id
    if (!id) {
      return result
    }
    const sessions = await this.#dependencies.paymentSessionService.list({ id })
    return sessions.length ? result : { action: PaymentActions.NOT_SUPPORTED }
  }

  override constructWebhookEvent({
    rawData,
    headers,
  }: ProviderWebhookPayload["payload"]): Stripe.Event {
    try {
      return this.stripe_.webhooks.constructEvent(
        rawData,
        String(headers["stripe-signature"] ?? ""),
        this.options_.webhookSecret,
        WEBHOOK_TOLERANCE_SECONDS
      )
    } catch (error) {
      throw toCardError(error)
    }
  }

  // Upstream trusts the webhook when Stripe answers 5xx, and leaves a session
  // without a client secret, on which the shopper's form can do nothing.
  override handleStripeError(
    error: unknown
  ): ReturnType<StripeBase["handleStripeError"]> {
    if (error instanceof Stripe.errors.StripeAPIError) {
      throw toCardError(error)
    }
    return super.handleStripeError(error)
  }

  protected override buildError(_message: string, error: Error): Error {
    return toCardError(error)
  }
}
