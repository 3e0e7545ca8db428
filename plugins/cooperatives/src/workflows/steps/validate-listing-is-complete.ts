import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { getListing, type ListingKey } from "../queries/get-listing"
import { toVendorListing } from "../rules/to-vendor-listing"
import { VendorProblem } from "../rules/vendor-problem"

/** Refuses a listing that lacks what its class needs, naming all of it. */
export const validateListingIsCompleteStep = createStep(
  "validate-listing-is-complete",
  async (input: ListingKey, { container }) => {
    const { row, context } = await getListing(container, input)
    const { missing } = toVendorListing(row, context)
    if (missing.length) {
      throw new VendorProblem(
        "incomplete",
        `The listing lacks ${missing.join(", ")}`,
        { missing }
      )
    }
    return new StepResponse()
  }
)
