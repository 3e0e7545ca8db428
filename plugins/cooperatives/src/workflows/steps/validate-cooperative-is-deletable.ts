import {
  ContainerRegistrationKeys,
  MedusaError,
} from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { getCooperative } from "../queries/get-cooperative"
import { listCooperativeProducts } from "../queries/list-cooperative-products"

/** Refuses to delete a cooperative that still has products. */
export const validateCooperativeHasNoProductsStep = createStep(
  "validate-cooperative-has-no-products",
  async (input: { id: string }, { container }) => {
    const { name } = await getCooperative(container, input.id)
    const products = await listCooperativeProducts(container, input.id)
    if (products.length) {
      throw new MedusaError(
        MedusaError.Types.NOT_ALLOWED,
        `Cooperative ${name} has products (${products.length}); move or delete them first, or close the cooperative`
      )
    }
    return new StepResponse()
  }
)

/** Refuses to delete a cooperative that received orders. */
export const validateCooperativeHasNoOrdersStep = createStep(
  "validate-cooperative-has-no-orders",
  async (input: { id: string }, { container }) => {
    const { name } = await getCooperative(container, input.id)
    const query = container.resolve(ContainerRegistrationKeys.QUERY)
    const { data } = await query.graph({
      entity: "cooperative_order",
      fields: ["id"],
      filters: { cooperative_id: [input.id] },
      pagination: { take: 1 },
    })
    if (data.length) {
      throw new MedusaError(
        MedusaError.Types.NOT_ALLOWED,
        `Cooperative ${name} has orders, which must stay readable; close it instead`
      )
    }
    return new StepResponse()
  }
)
