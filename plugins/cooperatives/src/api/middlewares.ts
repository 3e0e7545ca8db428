import { defineMiddlewares } from "@medusajs/framework/http"
import { adminApplicationMiddlewares } from "./admin/cooperative-applications/middlewares"
import { adminCooperativeOrderMiddlewares } from "./admin/cooperative-orders/middlewares"
import { adminCooperativeMiddlewares } from "./admin/cooperatives/middlewares"
import { adminListingChangeMiddlewares } from "./admin/listing-changes/middlewares"
import { adminProductMiddlewares } from "./admin/products/middlewares"
import { adminActivityMiddlewares } from "./activity/middlewares"
import { adminTaskMiddlewares } from "./admin/certificates/middlewares"
import { vendorAuthMiddlewares } from "./auth/middlewares"
import { storeMiddlewares } from "./store/middlewares"
import { vendorMiddlewares } from "./vendor/middlewares"

export default defineMiddlewares({
  routes: [
    ...storeMiddlewares,
    ...adminCooperativeMiddlewares,
    ...adminApplicationMiddlewares,
    ...adminCooperativeOrderMiddlewares,
    ...adminProductMiddlewares,
    ...adminListingChangeMiddlewares,
    ...adminTaskMiddlewares,
    ...adminActivityMiddlewares,
    ...vendorAuthMiddlewares,
    ...vendorMiddlewares,
  ],
})
