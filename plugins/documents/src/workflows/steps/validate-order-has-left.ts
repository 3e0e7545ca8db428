import {
  ContainerRegistrationKeys,
  MedusaError,
} from "@medusajs/framework/utils"
import { createStep } from "@medusajs/framework/workflows-sdk"
import { z } from "@medusajs/framework/zod"

const Order = z.object({
  display_id: z.coerce.number(),
  fulfillments: z
    .array(
      z.object({
        shipped_at: z.unknown().optional(),
        canceled_at: z.unknown().optional(),
      })
    )
    .nullish(),
})

/** An invoice says what was sold; until a parcel has left, an order may still change. */
export const validateOrderHasLeftStep = createStep(
  "validate-order-has-left",
  async ({ order_id }: { order_id: string }, { container }) => {
    const query = container.resolve(ContainerRegistrationKeys.QUERY)
    const { data } = await query.graph({
      entity: "order",
      fields: [
        "display_id",
        "fulfillments.shipped_at",
        "fulfillments.canceled_at",
      ],
      filters: { id: [order_id] },
    })
    if (!data[0]) {
      throw new MedusaError(
        MedusaError.Types.NOT_FOUND,
        `There is no order ${order_id}`
      )
    }
    const { display_id, fulfillments } = Order.parse(data[0])
    const left = (fulfillments ?? []).some(
      ({ shipped_at, canceled_at }) => shipped_at && !canceled_at
    )
    if (!left) {
      throw new MedusaError(
        MedusaError.Types.NOT_ALLOWED,
        `Order #${display_id} has no invoice yet: it is issued when the first parcel leaves`
      )
    }
  }
)
