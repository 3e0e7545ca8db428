import {
  validateAndTransformBody,
  validateAndTransformQuery,
  type MiddlewareRoute,
} from "@medusajs/framework/http"
import { judgeDocumentSchema } from "../../../types/cooperative-application"
import { AdminListApplications, AdminRefuseApplication } from "./validators"

const applications = "/admin/cooperative-applications"

export const adminApplicationMiddlewares: MiddlewareRoute[] = [
  {
    matcher: applications,
    method: "GET",
    middlewares: [
      validateAndTransformQuery(AdminListApplications, { isList: false }),
    ],
  },
  {
    matcher: `${applications}/:id/refuse`,
    method: "POST",
    middlewares: [validateAndTransformBody(AdminRefuseApplication)],
  },
  {
    matcher: `${applications}/:id/documents/:file_id`,
    method: "POST",
    middlewares: [validateAndTransformBody(judgeDocumentSchema)],
  },
]
