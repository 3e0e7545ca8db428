import { ProductStatus } from "@medusajs/framework/utils"
import {
  createWorkflow,
  transform,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { setProductsStatusWorkflow } from "./set-products-status"
import { listCooperativeProductsStep } from "./steps/list-cooperative-products"
import { updateCooperativeStep } from "./steps/update-cooperative"
import { withdrawCartLinesStep } from "./steps/withdraw-cart-lines"

/** The cooperative that stops selling, and the status that it takes. */
export type WithdrawCooperativeInput = {
  id: string
  status: "suspended" | "closed"
}

/** Takes a cooperative's products out of the shop and out of open carts. */
export const withdrawCooperativeWorkflow = createWorkflow(
  "withdraw-cooperative",
  function (input: WithdrawCooperativeInput) {
    const products = listCooperativeProductsStep({ cooperative_id: input.id })
    const product_ids = transform({ products }, ({ products }) =>
      products
        .filter(({ status }) => status === ProductStatus.PUBLISHED)
        .map(({ id }) => id)
    )
    const cooperative = updateCooperativeStep(
      transform({ input, product_ids }, ({ input, product_ids }) => ({
        id: input.id,
        status: input.status,
        // What a suspension took out comes back; a closure is for good.
        withdrawn_product_ids: input.status === "suspended" ? product_ids : [],
      }))
    )
    setProductsStatusWorkflow.runAsStep({
      input: { product_ids, status: "draft" },
    })
    withdrawCartLinesStep({
      cooperative_id: input.id,
      product_ids,
      reason: "cooperative_suspended",
    })
    return new WorkflowResponse(cooperative)
  }
)
