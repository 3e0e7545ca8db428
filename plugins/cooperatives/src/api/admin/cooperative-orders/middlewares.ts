import {
  validateAndTransformQuery,
  type MiddlewareRoute,
} from "@medusajs/framework/http"
import { listCooperativeOrdersConfig } from "./query-config"
import { AdminListCooperativeOrders } from "./validators"

export const adminCooperativeOrderMiddlewares: MiddlewareRoute[] = [
  {
    matcher: "/admin/cooperative-orders",
    method: "GET",
    middlewares: [
      validateAndTransformQuery(
        AdminListCooperativeOrders,
        listCooperativeOrdersConfig
      ),
    ],
  },
]
