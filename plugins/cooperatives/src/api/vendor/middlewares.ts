import {
  authenticate,
  validateAndTransformQuery,
  type MiddlewareRoute,
} from "@medusajs/framework/http"
import { resolveActorCooperative } from "./actor-cooperative"
import { listVendorOrdersConfig, VENDOR_PRODUCT_FIELDS } from "./query-config"
import { VendorListCooperativeOrders, VendorListProducts } from "./validators"
import { vendorCors } from "./vendor-cors"

export const vendorMiddlewares: MiddlewareRoute[] = [
  {
    matcher: "/vendor",
    middlewares: [
      vendorCors,
      authenticate("cooperative_admin", ["bearer", "session"]),
      resolveActorCooperative,
    ],
  },
  {
    matcher: "/vendor/cooperative-orders",
    method: "GET",
    middlewares: [
      validateAndTransformQuery(
        VendorListCooperativeOrders,
        listVendorOrdersConfig
      ),
    ],
  },
  {
    matcher: "/vendor/products",
    method: "GET",
    middlewares: [
      validateAndTransformQuery(VendorListProducts, {
        defaults: VENDOR_PRODUCT_FIELDS,
        isList: true,
      }),
    ],
  },
]
