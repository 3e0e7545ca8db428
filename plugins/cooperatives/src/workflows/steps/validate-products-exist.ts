import { MedusaError } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { listSellables } from "../queries/list-sellables"

/** Refuses ids that no product has. */
export const validateProductsExistStep = createStep(
  "validate-products-exist",
  async (input: { product_ids: string[] }, { container }) => {
    const products = await listSellables(container, input.product_ids)
    const found = new Set(products.map(({ id }) => id))
    const missing = input.product_ids.filter((id) => !found.has(id))
    if (missing.length) {
      throw new MedusaError(
        MedusaError.Types.NOT_FOUND,
        `Product ${missing.join(", ")} was not found`
      )
    }
    return new StepResponse()
  }
)
