import {
  createWorkflow,
  transform,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { ProductStatus } from "@medusajs/framework/utils"
import { useQueryGraphStep } from "@medusajs/medusa/core-flows"
import type { ProductsWithdrawn } from "../types/events"
import { withdrawCartLinesStep } from "./steps/withdraw-cart-lines"

/**
 * Takes products that left the shop out of open carts and notes it there;
 * those that are back by now stay. Answers how many carts it changed.
 */
export const withdrawCartLinesWorkflow = createWorkflow(
  "withdraw-cart-lines",
  function (input: ProductsWithdrawn) {
    const { data: products } = useQueryGraphStep({
      entity: "product",
      fields: ["id"],
      filters: {
        id: input.product_ids,
        status: { $ne: ProductStatus.PUBLISHED },
      },
    })
    const withdrawn = withdrawCartLinesStep(
      transform({ input, products }, ({ input, products }) => ({
        ...input,
        product_ids: products.map(({ id }) => id),
      }))
    )
    return new WorkflowResponse(withdrawn)
  }
)
