import { MedusaError } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { getListingChange } from "../queries/get-listing-change"

/** A change that staff decide on; refuses one that is not with them. */
export const findSubmittedChangeStep = createStep(
  "find-submitted-change",
  async (input: { id: string }, { container }) => {
    const change = await getListingChange(container, input.id)
    if (change.status !== "submitted") {
      throw new MedusaError(
        MedusaError.Types.NOT_ALLOWED,
        `Listing change ${input.id} is ${change.status}; only a submitted one can be decided on`
      )
    }
    return new StepResponse(change)
  }
)
