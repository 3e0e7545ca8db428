import {
  validateAndTransformQuery,
  type MiddlewareRoute,
} from "@medusajs/framework/http"
import {
  VendorExportLedger,
  VendorListLedger,
  VendorReadStatementFile,
} from "./validators"

/** What the routes of the cooperatives' space accept. */
export const vendorMiddlewares: MiddlewareRoute[] = [
  {
    matcher: "/vendor/ledger/export",
    method: "GET",
    middlewares: [
      validateAndTransformQuery(VendorExportLedger, { isList: false }),
    ],
  },
  {
    // Not below it too: an export has a query of its own.
    matcher: /^\/vendor\/(ledger|statements)\/?$/,
    method: "GET",
    middlewares: [
      validateAndTransformQuery(VendorListLedger, { isList: true }),
    ],
  },
  {
    matcher: "/vendor/statements/:id/file",
    method: "GET",
    middlewares: [
      validateAndTransformQuery(VendorReadStatementFile, { isList: false }),
    ],
  },
]
