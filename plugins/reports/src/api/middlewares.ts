import {
  defineMiddlewares,
  validateAndTransformQuery,
} from "@medusajs/framework/http"
import { AdminGetReport } from "./admin/reports/validators"

const readQuestion = validateAndTransformQuery(AdminGetReport, {
  isList: false,
})

export default defineMiddlewares({
  routes: ["/admin/reports/:name", "/admin/reports/:name/export"].map(
    (matcher) => ({
      matcher,
      method: "GET" as const,
      middlewares: [readQuestion],
    })
  ),
})
