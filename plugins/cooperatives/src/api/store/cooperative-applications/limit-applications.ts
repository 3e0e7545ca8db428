import type {
  MedusaNextFunction,
  MedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import { COOPERATIVE_MODULE } from "../../../modules/cooperative"
import type CooperativeModuleService from "../../../modules/cooperative/service"
import type { ApplicationLimits } from "../../../types/options"
import { HourlyCounter } from "./hourly-counter"

/** Refuses applications once whoever sends them sent enough for an hour. */
export function limitApplications(
  limit: keyof ApplicationLimits,
  senderOf: (req: MedusaRequest) => string | undefined
) {
  const counter = new HourlyCounter()
  return (
    req: MedusaRequest,
    res: MedusaResponse,
    next: MedusaNextFunction
  ) => {
    const { applicationLimits } =
      req.scope.resolve<CooperativeModuleService>(COOPERATIVE_MODULE)
    const sender = senderOf(req)
    const seconds = sender ? counter.add(sender, applicationLimits[limit]) : 0
    if (!seconds) {
      next()
      return
    }
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
