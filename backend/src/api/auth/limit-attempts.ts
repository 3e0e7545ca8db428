import type {
  MedusaNextFunction,
  MedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import { Attempts, refuseTooMany, type AttemptLimits } from "./attempts"

type Named = { email?: unknown; identifier?: unknown }

/**
 * Refuses to look at one more password, or to send one more letter, for an
 * address or a network that asked too often. Passwords that are right are not
 * counted, so that nobody who knows theirs ever meets this.
 */
export function limitAttempts(
  limits: AttemptLimits,
  { forgive_success }: { forgive_success: boolean }
) {
  const attempts = new Attempts(limits)
  return async (
    req: MedusaRequest<Named>,
    res: MedusaResponse,
    next: MedusaNextFunction
  ) => {
    const sender = { email: addressedBy(req), network: req.ip ?? "" }
    const seconds = await attempts.add(sender)
    if (seconds) {
      refuseTooMany(res, seconds)
      return
    }
    if (forgive_success) {
      res.on("finish", () => {
        if (res.statusCode < 300) {
          void attempts.forgive(sender)
        }
      })
    }
    next()
  }
}

/** The actor and the address that somebody claims; the same in any spelling. */
function addressedBy({ params, body }: MedusaRequest<Named>): string {
  const claimed = body.email ?? body.identifier
  const email = typeof claimed === "string" ? claimed.trim().toLowerCase() : ""
  return `${params.actor_type}:${email.slice(0, 254)}`
}
