import {
  validateAndTransformBody,
  validateAndTransformQuery,
  type MiddlewareRoute,
} from "@medusajs/framework/http"
import * as validators from "./validators"

const changes = "/admin/listing-changes"

export const adminListingChangeMiddlewares: MiddlewareRoute[] = [
  {
    matcher: changes,
    method: "GET",
    middlewares: [
      validateAndTransformQuery(validators.AdminListListingChanges, {
        isList: false,
      }),
    ],
  },
  ...(
    [
      [`${changes}/:id`, validators.AdminCorrectListingChange],
      [`${changes}/:id/publish`, validators.AdminPublishListingChange],
      [`${changes}/:id/return`, validators.AdminReturnListingChange],
    ] as const
  ).map(([matcher, schema]): MiddlewareRoute => ({
    matcher,
    method: "POST",
    middlewares: [validateAndTransformBody(schema)],
  })),
]
