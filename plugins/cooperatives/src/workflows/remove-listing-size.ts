import {
  createWorkflow,
  transform,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import {
  acquireLockStep,
  deleteProductVariantsWorkflow,
  releaseLockStep,
} from "@medusajs/medusa/core-flows"
import { lockOfListing } from "./rules/lock-of-listing"
import {
  validateSizeIsRemovableStep,
  type RemoveListingSizeInput,
} from "./steps/validate-size-is-removable"

/** Takes a size out of a listing. */
export const removeListingSizeWorkflow = createWorkflow(
  "remove-listing-size",
  function (input: RemoveListingSizeInput) {
    const key = transform({ input }, lockOfListing)
    // Two removals at once must not leave a listing without sizes.
    acquireLockStep({ key, timeout: 10, ttl: 30 })
    validateSizeIsRemovableStep(input)
    deleteProductVariantsWorkflow.runAsStep({
      input: transform({ input }, ({ input }) => ({ ids: [input.size_id] })),
    })
    releaseLockStep({ key })
    return new WorkflowResponse(input)
  }
)
