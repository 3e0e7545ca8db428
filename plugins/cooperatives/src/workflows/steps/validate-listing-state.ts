import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { ListingState } from "../../types/listing-change"
import { getListing, type ListingKey } from "../queries/get-listing"
import { toVendorListing } from "../rules/to-vendor-listing"
import { VendorProblem } from "../rules/vendor-problem"

/** Refuses a listing that does not stand where the step begins. */
export const validateListingStateStep = createStep(
  "validate-listing-state",
  async (
    { input, expected }: { input: ListingKey; expected: ListingState },
    { container }
  ) => {
    const { row, context } = await getListing(container, input)
    const { state } = toVendorListing(row, context)
    if (state !== expected) {
      throw new VendorProblem(
        "wrong_state",
        `The listing is ${state}; only a ${expected} one allows this`,
        { status: state }
      )
    }
    return new StepResponse()
  }
)
