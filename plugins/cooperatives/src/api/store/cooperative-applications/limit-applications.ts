import type {
  MedusaNextFunction,
  MedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import { RateLimiterMemory, RateLimiterRes } from "rate-limiter-flexible"
import { COOPERATIVE_MODULE } from "../../../modules/cooperative"
import type CooperativeModuleService from "../../../modules/cooperative/service"
import type { ApplicationLimits } from "../../../types/options"

const HOUR_SECONDS = 60 * 60

/**
 * Refuses applications once whoever sends them sent enough for an hour. Each
 * process counts what it saw itself.
 */
export function limitApplications(
  limit: keyof ApplicationLimits,
  senderOf: (req: MedusaRequest) => string | undefined
) {
  let limiter: RateLimiterMemory | undefined
  return async (
    req: MedusaRequest,
    res: MedusaResponse,
    next: MedusaNextFunction
  ) => {
    const { applicationLimits } =
      req.scope.resolve<CooperativeModuleService>(COOPERATIVE_MODULE)
    limiter ??= new RateLimiterMemory({
      points: applicationLimits[limit],
      duration: HOUR_SECONDS,
    })
    const sender = senderOf(req)
    const refusal = sender ? await refusalOf(limiter, sender) : null
    if (!refusal) {
      next()
      return
    }
    const seconds = Math.ceil(refusal.msBeforeNext / 1000)
    res
      .status(429)
      .setHeader("Retry-After", seconds)
      .json({
        type: "too_many_requests",
        code: "too_many",
        message: `Too many applications in an hour; try again in ${Math.ceil(seconds / 60)} minutes`,
      })
  }
}

/** Counts once more; what is said of it where that is too much. */
async function refusalOf(
  limiter: RateLimiterMemory,
  sender: string
): Promise<RateLimiterRes | null> {
  try {
    await limiter.consume(sender)
    return null
  } catch (refusal) {
    if (refusal instanceof RateLimiterRes) {
      return refusal
    }
    throw refusal
  }
}
