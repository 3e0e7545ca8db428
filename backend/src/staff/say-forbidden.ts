import {
  type AuthenticatedMedusaRequest,
  errorHandler,
  type MedusaNextFunction,
  type MedusaRequest,
  type MedusaResponse,
} from "@medusajs/framework/http"
import { MedusaError } from "@medusajs/framework/utils"

const answer = errorHandler()
const NO_ROLE = "Forbidden"
const ASK = "You have no role in this shop; an administrator can give you one."
const KEY =
  "A secret key has no role in this shop; sign in as a person who has one."
const MISSING = /^Insufficient permissions\. Required policies: (.+)$/

/** The core's answer to an error, with a sentence where a right is missing. */
export function sayForbidden(
  error: MedusaError,
  req: MedusaRequest &
    Partial<Pick<AuthenticatedMedusaRequest, "auth_context">>,
  res: MedusaResponse,
  next: MedusaNextFunction
) {
  if (error.type === MedusaError.Types.FORBIDDEN) {
    const isKey = req.auth_context?.actor_type === "api-key"
    error.message = isKey ? KEY : sentenceFor(error.message)
  }
  return answer(error, req, res, next)
}

function sentenceFor(message: string): string {
  const [, policies] = MISSING.exec(message) ?? []
  if (policies) {
    return `Your role does not include ${policies}; an administrator can give you one that does.`
  }
  return message === NO_ROLE ? ASK : message
}
