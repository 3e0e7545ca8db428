import {
  createWorkflow,
  transform,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import type { ListingKey } from "./queries/get-listing"
import { findOpenChangeStep } from "./steps/find-open-change"
import { updateListingChangeStep } from "./steps/update-listing-change"

/** Throws a listing's open change away; its caller holds the listing's lock. */
export const discardOpenChangeWorkflow = createWorkflow(
  "discard-open-change",
  function (input: ListingKey) {
    const found = findOpenChangeStep({
      product_id: input.product_id,
      cooperative_id: input.cooperative_id,
      statuses: ["draft", "submitted", "returned"],
    })
    updateListingChangeStep(
      transform({ found }, ({ found }) => ({
        id: String(found.change?.id),
        status: "discarded" as const,
      }))
    )
    return new WorkflowResponse(input)
  }
)
