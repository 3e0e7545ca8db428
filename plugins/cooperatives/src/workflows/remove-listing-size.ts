import {
  createWorkflow,
  transform,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { deleteProductVariantsWorkflow } from "@medusajs/medusa/core-flows"
import {
  validateSizeIsRemovableStep,
  type RemoveListingSizeInput,
} from "./steps/validate-size-is-removable"

/** Takes a size out of a listing. */
export const removeListingSizeWorkflow = createWorkflow(
  "remove-listing-size",
  function (input: RemoveListingSizeInput) {
    validateSizeIsRemovableStep(input)
    deleteProductVariantsWorkflow.runAsStep({
      input: transform({ input }, ({ input }) => ({ ids: [input.size_id] })),
    })
    return new WorkflowResponse(input)
  }
)
