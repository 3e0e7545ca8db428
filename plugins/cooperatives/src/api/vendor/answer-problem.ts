import type { MedusaResponse } from "@medusajs/framework/http"
import type { VendorProblem } from "../../workflows/rules/vendor-problem"

/** Answers a refusal as `{ type, code, message, details }`. */
export function answerProblem(res: MedusaResponse, problem: VendorProblem) {
  const { type, code, message, details, status } = problem
  res.status(status).json({ type, code, message, details })
}
