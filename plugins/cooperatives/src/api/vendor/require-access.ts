import type {
  MedusaNextFunction,
  MedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import { COOPERATIVE_MODULE } from "../../modules/cooperative"
import type CooperativeModuleService from "../../modules/cooperative/service"
import type { CooperativeStatus } from "../../types/cooperative-statuses"
import type { VendorContext } from "../../types/vendor-context"
import type { VendorRoute } from "../../types/vendor-route"
import { VENDOR_ROUTES } from "../../types/vendor-routes"
import { VendorProblem } from "../../workflows/rules/vendor-problem"
import { answerProblem } from "./answer-problem"
import { findVendorRoute } from "./find-vendor-route"
import { getVendorContext } from "./vendor-scope"

/** Lets a request pass when the table of routes says that its actor may. */
export function requireAccess(
  req: MedusaRequest,
  res: MedusaResponse,
  next: MedusaNextFunction
) {
  const { vendorRoutes } =
    req.scope.resolve<CooperativeModuleService>(COOPERATIVE_MODULE)
  const [path = ""] = req.originalUrl.split("?")
  const route = findVendorRoute([...VENDOR_ROUTES, ...vendorRoutes], {
    method: req.method === "HEAD" ? "GET" : req.method,
    path,
  })
  const refusal = findRefusal(route, getVendorContext(req))
  if (refusal) {
    answerProblem(res, refusal)
    return
  }
  next()
}

const WRITERS: CooperativeStatus[] = ["pending", "active"]

function findRefusal(
  route: VendorRoute | undefined,
  { role, cooperative_status, assistant }: VendorContext
): VendorProblem | null {
  if (!route) {
    return new VendorProblem("not_found", "There is no such route")
  }
  if (assistant && route.personal) {
    return new VendorProblem(
      "not_for_coaches",
      "Only the cooperative itself may do this, not who acts for it"
    )
  }
  if (route.role === "manager" && role !== "manager") {
    return new VendorProblem(
      "manager_only",
      "Only a manager of the cooperative may do this"
    )
  }
  const changes = route.access === "write" || route.access === "publish"
  if (changes && !WRITERS.includes(cooperative_status)) {
    return new VendorProblem(
      "read_only",
      `A ${cooperative_status} cooperative can read and not change anything`
    )
  }
  if (route.access === "publish" && cooperative_status !== "active") {
    return new VendorProblem(
      "not_active",
      "Only an active cooperative can publish; this one waits for approval"
    )
  }
  return null
}
