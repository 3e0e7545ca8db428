import {
  defineMiddlewares,
  validateAndTransformQuery,
} from "@medusajs/framework/http"
import { VendorListLedger } from "./vendor/validators"

export default defineMiddlewares({
  routes: [
    {
      matcher: "/vendor/ledger",
      method: "GET",
      middlewares: [
        validateAndTransformQuery(VendorListLedger, { isList: true }),
      ],
    },
  ],
})
