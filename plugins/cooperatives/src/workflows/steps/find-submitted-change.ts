import { MedusaError } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { getListingChange } from "../queries/get-listing-change"
import { VendorProblem } from "../rules/vendor-problem"

/** A change that staff decide on. */
export type FindSubmittedChangeInput = {
  id: string
  /** The revision that staff read; left out by whoever shows none. */
  revision?: number
}

/**
 * A change that is with staff; refuses one that is not, and one that was saved
 * after staff read it: nobody publishes what they did not see.
 */
export const findSubmittedChangeStep = createStep(
  "find-submitted-change",
  async ({ id, revision }: FindSubmittedChangeInput, { container }) => {
    const change = await getListingChange(container, id)
    if (change.status !== "submitted") {
      throw new MedusaError(
        MedusaError.Types.NOT_ALLOWED,
        `Listing change ${id} is ${change.status}; only a submitted one can be decided on`
      )
    }
    if (revision !== undefined && revision !== change.revision) {
      throw new VendorProblem(
        "revision_changed",
        "Somebody saved this listing meanwhile; read it again before deciding",
        { revision: change.revision }
      )
    }
    return new StepResponse(change)
  }
)
