import {
  errorHandler,
  type MedusaNextFunction,
  type MedusaRequest,
  type MedusaResponse,
} from "@medusajs/framework/http"
import { MedusaError } from "@medusajs/framework/utils"

const answer = errorHandler()
const NO_ROLE = "Forbidden"
const MISSING = /^Insufficient permissions\. Required policies: (.+)$/

/** The core's answer to an error, with a sentence where a right is missing. */
export function sayForbidden(
  error: MedusaError,
  req: MedusaRequest,
  res: MedusaResponse,
  next: MedusaNextFunction
) {
  if (error.type === MedusaError.Types.FORBIDDEN) {
    error.message = sentenceFor(error.message)
  }
  return answer(error, req, res, next)
}

function sentenceFor(message: string): string {
  const [, policies] = MISSING.exec(message) ?? []
  if (policies) {
    return `Your role does not include ${policies}; an administrator can give you one that does.`
  }
  return message === NO_ROLE
    ? "You have no role in this shop; an administrator can give you one."
    : message
}
