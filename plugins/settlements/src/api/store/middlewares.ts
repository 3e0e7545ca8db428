import {
  validateAndTransformQuery,
  type MiddlewareRoute,
} from "@medusajs/framework/http"
import { StoreReadProductDirham } from "./validators"

/** What the shop's routes accept. */
export const storeMiddlewares: MiddlewareRoute[] = [
  {
    matcher: "/store/products/:id/dirham",
    method: "GET",
    middlewares: [
      validateAndTransformQuery(StoreReadProductDirham, { isList: false }),
    ],
  },
]
