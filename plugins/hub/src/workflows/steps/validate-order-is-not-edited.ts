import {
  ContainerRegistrationKeys,
  MedusaError,
  OrderChangeStatus,
} from "@medusajs/framework/utils"
import { createStep } from "@medusajs/framework/workflows-sdk"

/** Refuses to change an order that somebody is editing in the admin. */
export const validateOrderIsNotEditedStep = createStep(
  "validate-order-is-not-edited",
  async ({ order_id }: { order_id: string }, { container }) => {
    const query = container.resolve(ContainerRegistrationKeys.QUERY)
    const { data } = await query.graph({
      entity: "order_change",
      fields: ["id", "change_type"],
      filters: {
        order_id,
        status: [OrderChangeStatus.PENDING, OrderChangeStatus.REQUESTED],
      },
    })
    if (data.length) {
      throw new MedusaError(
        MedusaError.Types.NOT_ALLOWED,
        "The order is being edited in the admin; confirm or cancel that first"
      )
    }
  }
)
