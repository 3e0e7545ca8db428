import {
  ContainerRegistrationKeys,
  MedusaError,
} from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"

/** The order that a maker's part belongs to; throws NOT_FOUND for no such part. */
export const findOrderOfPartStep = createStep(
  "find-order-of-part",
  async (
    { cooperative_order_id }: { cooperative_order_id: string },
    { container }
  ) => {
    const query = container.resolve(ContainerRegistrationKeys.QUERY)
    const { data } = await query.graph({
      entity: "cooperative_order",
      fields: ["order_id"],
      filters: { id: [cooperative_order_id] },
    })
    if (!data[0]) {
      throw new MedusaError(
        MedusaError.Types.NOT_FOUND,
        `There is no cooperative order ${cooperative_order_id}`
      )
    }
    return new StepResponse(String(data[0].order_id))
  }
)
