import {
  validateAndTransformBody,
  type MiddlewareRoute,
} from "@medusajs/framework/http"
import { productAdditionalData } from "../../../types/listing"
import { AdminAssignProductToCooperative } from "../cooperatives/validators"

export const adminProductMiddlewares: MiddlewareRoute[] = [
  {
    matcher: "/admin/products",
    method: "POST",
    additionalDataValidator: productAdditionalData,
  },
  {
    matcher: "/admin/products/:id",
    method: "POST",
    additionalDataValidator: productAdditionalData,
  },
  {
    matcher: "/admin/products/:id/cooperative",
    method: "POST",
    middlewares: [validateAndTransformBody(AdminAssignProductToCooperative)],
  },
]
