import type { MiddlewareRoute } from "@medusajs/framework/http"
import { productAdditionalData } from "../../../types/listing"

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
]
