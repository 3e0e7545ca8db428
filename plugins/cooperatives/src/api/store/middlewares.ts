import {
  validateAndTransformBody,
  type MiddlewareRoute,
} from "@medusajs/framework/http"
import { acceptInvitationSchema } from "../../types/cooperative-invitation"
import { allowPublicFields } from "./allow-public-fields"
import { storeApplicationMiddlewares } from "./cooperative-applications/middlewares"
import { storeCooperativeMiddlewares } from "./cooperatives/middlewares"
import {
  PUBLIC_COOPERATIVE_FIELDS,
  PUBLIC_LISTING_FIELDS,
  PUBLIC_MAKER_FIELDS,
} from "./public-fields"

const linesWithMaker = allowPublicFields({
  "items.product.cooperative": PUBLIC_MAKER_FIELDS,
  "items.product.listing": ["id", "class", "market_overrides"],
})

// Without a method, so that they run before the routes' own validation.
export const storeMiddlewares: MiddlewareRoute[] = [
  {
    matcher: "/store/products",
    middlewares: allowPublicFields({
      cooperative: PUBLIC_COOPERATIVE_FIELDS,
      listing: PUBLIC_LISTING_FIELDS,
    }),
  },
  { matcher: "/store/carts", middlewares: linesWithMaker },
  { matcher: "/store/orders", middlewares: linesWithMaker },
  ...storeApplicationMiddlewares,
  {
    matcher: "/store/cooperative-invitations/:token/accept",
    method: "POST",
    middlewares: [validateAndTransformBody(acceptInvitationSchema)],
  },
  ...storeCooperativeMiddlewares,
]
