import { MedusaError, OrderStatus } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { getSoldOrder } from "../queries/get-sold-order"

/** Pieces that leave an order before they are packed. */
export type CancelLinesInput = {
  order_id: string
  lines: { line_item_id: string; quantity: number }[]
  reason: string
  author: string
}

/** Whether pieces are all that is left of an order; refuses what is packed. */
export const planCancellationStep = createStep(
  "plan-cancellation",
  async ({ order_id, lines }: CancelLinesInput, { container }) => {
    const order = await getSoldOrder(container, order_id)
    if (order.status === OrderStatus.CANCELED) {
      throw new MedusaError(
        MedusaError.Types.NOT_ALLOWED,
        `Order #${order.display_id} is canceled already`
      )
    }
    const is_whole = order.items.every(({ id, detail }) => {
      const gone = lines.find(({ line_item_id }) => line_item_id === id)
      return detail.fulfilled_quantity === 0
        ? detail.quantity === (gone?.quantity ?? 0)
        : false
    })
    return new StepResponse({ is_whole })
  }
)
