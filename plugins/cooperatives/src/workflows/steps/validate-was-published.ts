import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { getListing, type ListingKey } from "../queries/get-listing"
import { toVendorListing } from "../rules/to-vendor-listing"
import { VendorProblem } from "../rules/vendor-problem"

/** Refuses a listing that was published once, or that never was. */
export const validateWasPublishedStep = createStep(
  "validate-was-published",
  async (
    { input, expected }: { input: ListingKey; expected: boolean },
    { container }
  ) => {
    const { row, context } = await getListing(container, input)
    const { state, published } = toVendorListing(row, context)
    if (Boolean(published) !== expected) {
      throw new VendorProblem(
        "wrong_state",
        expected
          ? "This listing was never published: delete it instead"
          : "This listing was published: pause it instead of deleting it",
        { status: state }
      )
    }
    return new StepResponse()
  }
)
