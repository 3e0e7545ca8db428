import { MedusaError, ProductStatus } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { listSellables, type Sellable } from "../queries/list-sellables"

/** Refuses a published product whose maker is absent or not active. */
export const validatePublishedProductsHaveMakerStep = createStep(
  "validate-published-products-have-maker",
  async (input: { product_ids: string[] }, { container }) => {
    const products = await listSellables(container, input.product_ids)
    products
      .filter(({ status }) => status === ProductStatus.PUBLISHED)
      .forEach(refuseWithoutActiveMaker)
    return new StepResponse()
  }
)

function refuseWithoutActiveMaker({ title, cooperative }: Sellable) {
  if (!cooperative) {
    throw new MedusaError(
      MedusaError.Types.NOT_ALLOWED,
      `${title} cannot be published without a cooperative; choose who makes it`
    )
  }
  if (cooperative.status !== "active") {
    throw new MedusaError(
      MedusaError.Types.NOT_ALLOWED,
      `${title} cannot be published: cooperative ${cooperative.name} is ${cooperative.status}; only active cooperatives can sell`
    )
  }
}
