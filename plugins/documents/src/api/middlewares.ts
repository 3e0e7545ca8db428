import {
  authenticate,
  defineMiddlewares,
  validateAndTransformBody,
  validateAndTransformQuery,
} from "@medusajs/framework/http"
import {
  AdminIssueInvoice,
  AdminListInvoices,
  AdminPaperLanguage,
} from "./validators"

const customer = authenticate("customer", ["session", "bearer"])

export default defineMiddlewares({
  routes: [
    {
      method: ["GET"],
      matcher: "/admin/invoices",
      middlewares: [validateAndTransformQuery(AdminListInvoices, {})],
    },
    {
      method: ["POST"],
      matcher: "/admin/invoices",
      middlewares: [validateAndTransformBody(AdminIssueInvoice)],
    },
    {
      method: ["GET"],
      matcher: "/admin/invoices/:id/file",
      middlewares: [validateAndTransformQuery(AdminPaperLanguage, {})],
    },
    {
      method: ["GET"],
      matcher: "/admin/parcel-papers/:id/*",
      middlewares: [validateAndTransformQuery(AdminPaperLanguage, {})],
    },
    {
      method: ["GET"],
      matcher: "/store/orders/:id/papers",
      middlewares: [customer],
    },
    {
      method: ["GET"],
      matcher: "/store/orders/:id/papers/:paper_id",
      middlewares: [customer],
    },
  ],
})
