import {
  applyLocale,
  authenticate,
  validateAndTransformQuery,
  type MiddlewareRoute,
} from "@medusajs/framework/http"
import { answerOnce } from "./idempotency"
import { listVendorOrdersConfig, VENDOR_PRODUCT_FIELDS } from "./query-config"
import { requireAccess } from "./require-access"
import { VendorListCooperativeOrders, VendorListProducts } from "./validators"
import { VendorDownloadSheet } from "./send-sheet"
import { resolveVendorContext } from "./vendor-context"
import { vendorCors } from "./vendor-cors"

export const vendorMiddlewares: MiddlewareRoute[] = [
  {
    matcher: "/vendor",
    middlewares: [
      vendorCors,
      // Medusa reads the page's language under /store alone.
      applyLocale,
      // Tokens only: a cookie would be sent by forms of other sites as well.
      authenticate("cooperative_admin", ["bearer"]),
      resolveVendorContext,
      requireAccess,
      answerOnce,
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
  ...["/vendor/imports/template", "/vendor/exports/orders"].map(
    (matcher): MiddlewareRoute => ({
      matcher,
      method: "GET",
      middlewares: [
        validateAndTransformQuery(VendorDownloadSheet, { isList: false }),
      ],
    })
  ),
]
