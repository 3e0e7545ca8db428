import {
  createWorkflow,
  transform,
  when,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { updateProductsWorkflow } from "@medusajs/medusa/core-flows"

/** Products, and the status to give them all. */
export type SetProductsStatusInput = {
  product_ids: string[]
  status: "draft" | "published"
}

/** Gives products a status through the core, which tells the search index. */
export const setProductsStatusWorkflow = createWorkflow(
  "set-products-status",
  function (input: SetProductsStatusInput) {
    when("has-products", { input }, ({ input }) =>
      Boolean(input.product_ids.length)
    ).then(() => {
      updateProductsWorkflow.runAsStep({
        input: transform({ input }, ({ input }) => ({
          products: input.product_ids.map((id) => ({
            id,
            status: input.status,
          })),
        })),
      })
    })
    return new WorkflowResponse(input)
  }
)
