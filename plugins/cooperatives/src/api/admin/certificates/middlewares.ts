import {
  validateAndTransformQuery,
  type MiddlewareRoute,
} from "@medusajs/framework/http"
import { AdminPage } from "../cooperatives/validators"
import { AdminListCertificates } from "./validators"

/** The lists that the page of tasks leads to. */
export const adminTaskMiddlewares: MiddlewareRoute[] = [
  {
    matcher: "/admin/certificates",
    method: "GET",
    middlewares: [
      validateAndTransformQuery(AdminListCertificates, { isList: false }),
    ],
  },
  {
    matcher: "/admin/stock-alerts",
    method: "GET",
    middlewares: [validateAndTransformQuery(AdminPage, { isList: false })],
  },
]
