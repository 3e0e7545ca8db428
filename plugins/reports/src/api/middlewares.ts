import {
  defineMiddlewares,
  validateAndTransformQuery,
} from "@medusajs/framework/http"
import { AdminGetReport } from "./admin/reports/validators"

export default defineMiddlewares({
  routes: [
    {
      matcher: "/admin/reports/*name",
      method: "GET",
      middlewares: [
        validateAndTransformQuery(AdminGetReport, { isList: false }),
      ],
    },
  ],
})
