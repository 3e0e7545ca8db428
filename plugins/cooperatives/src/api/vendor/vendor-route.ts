import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { VendorContext } from "../../types/vendor-context"
import { isVendorProblem } from "../../workflows/rules/vendor-problem"
import { answerProblem } from "./answer-problem"
import type { FileRequest } from "./receive-file"
import { getVendorContext } from "./vendor-scope"

/** A handler of the space; it receives who signs the request. */
export type VendorHandler<Body, Params> = (
  req: MedusaRequest<Body, Params> & FileRequest,
  res: MedusaResponse,
  vendor: VendorContext
) => Promise<void>

/** Wraps a handler of the space: knows who acts, and answers its refusals. */
export function vendorRoute<Body = unknown, Params = Record<string, unknown>>(
  handler: VendorHandler<Body, Params>
) {
  return async (req: MedusaRequest<Body, Params>, res: MedusaResponse) => {
    try {
      await handler(req, res, getVendorContext(req))
    } catch (error) {
      if (!isVendorProblem(error)) {
        throw error
      }
      answerProblem(res, error)
    }
  }
}
