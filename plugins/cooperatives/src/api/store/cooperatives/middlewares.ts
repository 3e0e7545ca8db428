import {
  validateAndTransformQuery,
  type MiddlewareRoute,
} from "@medusajs/framework/http"
import {
  PUBLIC_COOPERATIVE_FIELDS,
  PUBLIC_RECORD_FIELDS,
} from "../public-fields"
import { StoreListCooperatives, StoreRetrieveCooperative } from "./validators"

export const storeCooperativeMiddlewares: MiddlewareRoute[] = [
  {
    matcher: "/store/cooperatives",
    method: "GET",
    middlewares: [
      validateAndTransformQuery(StoreListCooperatives, {
        defaults: PUBLIC_COOPERATIVE_FIELDS,
        allowed: PUBLIC_COOPERATIVE_FIELDS,
        isList: true,
      }),
    ],
  },
  {
    matcher: "/store/cooperatives/:id",
    method: "GET",
    middlewares: [
      validateAndTransformQuery(StoreRetrieveCooperative, {
        defaults: [...PUBLIC_COOPERATIVE_FIELDS, ...PUBLIC_RECORD_FIELDS],
        allowed: [...PUBLIC_COOPERATIVE_FIELDS, ...PUBLIC_RECORD_FIELDS],
        isList: false,
      }),
    ],
  },
]
