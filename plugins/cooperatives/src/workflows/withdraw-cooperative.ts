import { ProductStatus } from "@medusajs/framework/utils"
import {
  createWorkflow,
  transform,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { emitEventStep } from "@medusajs/medusa/core-flows"
import { WithdrawalEvents } from "../types/events"
import { setProductsStatusWorkflow } from "./set-products-status"
import { listCooperativeProductsStep } from "./steps/list-cooperative-products"
import { updateCooperativeStep } from "./steps/update-cooperative"

/** The cooperative that stops selling, and the status that it takes. */
export type WithdrawCooperativeInput = {
  id: string
  status: "suspended" | "closed"
}

/** Takes a cooperative's products out of the shop; open carts follow by event. */
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
    emitEventStep({
      eventName: WithdrawalEvents.PRODUCTS_WITHDRAWN,
      data: {
        cooperative_id: input.id,
        product_ids,
        reason: "cooperative_suspended",
      },
    }).config({ name: "emit-products-withdrawn" })
    return new WorkflowResponse(cooperative)
  }
)
