import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { listCooperativeProducts } from "../queries/list-cooperative-products"

/** The products of a cooperative, with their status. */
export const listCooperativeProductsStep = createStep(
  "list-cooperative-products",
  async (input: { cooperative_id: string }, { container }) =>
    new StepResponse(
      await listCooperativeProducts(container, input.cooperative_id)
    )
)
