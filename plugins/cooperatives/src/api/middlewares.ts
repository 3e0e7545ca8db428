import { defineMiddlewares } from "@medusajs/framework/http"
import { adminCooperativeMiddlewares } from "./admin/cooperatives/middlewares"
import { adminListingChangeMiddlewares } from "./admin/listing-changes/middlewares"
import { adminProductMiddlewares } from "./admin/products/middlewares"
import { storeMiddlewares } from "./store/middlewares"
import { vendorMiddlewares } from "./vendor/middlewares"

export default defineMiddlewares({
  routes: [
    ...storeMiddlewares,
    ...adminCooperativeMiddlewares,
    ...adminProductMiddlewares,
    ...adminListingChangeMiddlewares,
    ...vendorMiddlewares,
  ],
})
