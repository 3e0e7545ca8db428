import {
  defineMiddlewares,
  validateAndTransformQuery,
} from "@medusajs/framework/http"
import { VendorExportLedger, VendorListLedger } from "./vendor/validators"

export default defineMiddlewares({
  routes: [
    {
      matcher: "/vendor/ledger/export",
      method: "GET",
      middlewares: [
        validateAndTransformQuery(VendorExportLedger, { isList: false }),
      ],
    },
    {
      // Not below it too: an export has a query of its own.
      matcher: /^\/vendor\/ledger\/?$/,
      method: "GET",
      middlewares: [
        validateAndTransformQuery(VendorListLedger, { isList: true }),
      ],
    },
  ],
})
