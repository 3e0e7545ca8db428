import { defineMiddlewares } from "@medusajs/framework/http"
import { adminProductMiddlewares } from "./admin/products/middlewares"
import { storeMiddlewares } from "./store/middlewares"

export default defineMiddlewares({
  routes: [...storeMiddlewares, ...adminProductMiddlewares],
})
