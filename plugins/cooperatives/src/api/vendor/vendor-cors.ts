import type {
  MedusaNextFunction,
  MedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import { parseCorsOrigins } from "@medusajs/framework/utils"
import cors from "cors"
import { COOPERATIVE_MODULE } from "../../modules/cooperative"
import type CooperativeModuleService from "../../modules/cooperative/service"

/** Answers the origins of the `vendor_cors` option; Medusa knows no `/vendor`. */
export function vendorCors(
  req: MedusaRequest,
  res: MedusaResponse,
  next: MedusaNextFunction
) {
  const { vendorCors: origins } =
    req.scope.resolve<CooperativeModuleService>(COOPERATIVE_MODULE)
  cors({ origin: parseCorsOrigins(origins), credentials: true })(req, res, next)
}
