import { MedusaError } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { listCooperativeParts } from "../queries/list-cooperative-parts"

/** The order that a maker's part belongs to. */
export const getOrderOfPartStep = createStep(
  "get-order-of-part",
  async (input: { cooperative_order_id: string }, { container }) => {
    const { cooperative_order_id } = input
    const [part] = await listCooperativeParts(container, [cooperative_order_id])
    if (!part) {
      throw new MedusaError(
        MedusaError.Types.NOT_FOUND,
        `Cooperative order ${cooperative_order_id} was not found`
      )
    }
    return new StepResponse(part.order_id)
  }
)
