import {
  validateAndTransformBody,
  validateAndTransformQuery,
  type MiddlewareRoute,
} from "@medusajs/framework/http"
import * as validators from "./validators"

const listings = "/vendor/listings"
const listing = `${listings}/:id`
const body = (
  matcher: string,
  schema: Parameters<typeof validateAndTransformBody>[0]
): MiddlewareRoute => ({
  matcher,
  method: "POST",
  middlewares: [validateAndTransformBody(schema)],
})

export const vendorListingMiddlewares: MiddlewareRoute[] = [
  {
    matcher: listings,
    method: "GET",
    middlewares: [
      validateAndTransformQuery(validators.VendorListListings, {
        isList: false,
      }),
    ],
  },
  body(listings, validators.VendorCreateListing),
  body(`${listing}/change`, validators.VendorSaveListingChange),
  body(`${listing}/sizes`, validators.VendorAddSize),
  body(`${listing}/sizes/:size_id`, validators.VendorChangeSize),
]
