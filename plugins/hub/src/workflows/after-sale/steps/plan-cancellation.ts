import { MedusaError, OrderStatus } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { getSoldOrder, type SoldOrder } from "../queries/get-sold-order"

const UNITS = 100
const CLOSED = ["refused", "canceled"]

/** Pieces that leave an order before they are packed. */
export type CancelLinesInput = {
  order_id: string
  lines: { line_item_id: string; quantity: number }[]
  reason: string
  author: string
}

/**
 * Whether pieces are all that is left of an order, and what its makers' parts
 * lose; refuses what is packed.
 */
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
    const parts = is_whole ? [] : partsOf(order, lines)
    return new StepResponse({
      is_whole,
      /** What each maker's part loses; nothing when all of the order is canceled. */
      parts,
      /** What a whole cancellation gives back, or need not be paid; minor units. */
      amount: is_whole ? Math.round(order.total * UNITS) : 0,
    })
  }
)

/** What the parts lose that are not closed; a refused part loses nothing more. */
function partsOf(order: SoldOrder, lines: CancelLinesInput["lines"]) {
  const left = (line_item_id: string) => {
    const item = order.items.find(({ id }) => id === line_item_id)
    const gone = lines.find((line) => line.line_item_id === line_item_id)
    return (item?.detail.quantity ?? 0) - (gone?.quantity ?? 0)
  }
  return (order.cooperative_orders ?? [])
    .filter(({ status }) => !CLOSED.includes(status))
    .flatMap((part) => {
      const own = lines.filter(({ line_item_id }) =>
        part.lines.some((line) => line.line_item_id === line_item_id)
      )
      return own.length
        ? [
            {
              id: part.id,
              cooperative_id: part.cooperative_id,
              order_display_id: order.display_id,
              lines: own.map(({ line_item_id, quantity }) => ({
                line_item_id,
                canceled_quantity: quantity,
              })),
              is_emptied: part.lines.every(
                ({ line_item_id }) => left(line_item_id) <= 0
              ),
            },
          ]
        : []
    })
}
