import { Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { PaymentToCapture } from "../find-payment-to-capture"

const INTERRUPTED_AFTER_MS = 10 * 60 * 1000

/**
 * Removes captures written down before a crash kept them from being confirmed:
 * Medusa would count them as taken and refuse for ever to capture the rest.
 * Not undone: they stand for nothing, and Stripe refuses to capture twice.
 */
export const discardInterruptedCapturesStep = createStep(
  "discard-interrupted-captures",
  async (payment: PaymentToCapture | null, { container }) => {
    const limit = Date.now() - INTERRUPTED_AFTER_MS
    const interrupted = (payment?.captures ?? [])
      .filter((capture) => Date.parse(capture.created_at) < limit)
      .map((capture) => capture.id)
    if (interrupted.length) {
      await container.resolve(Modules.PAYMENT).deleteCaptures(interrupted)
    }
    return new StepResponse(interrupted)
  }
)
