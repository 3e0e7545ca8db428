import {
  ContainerRegistrationKeys,
  MedusaError,
} from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { getStandingOrder } from "../queries/get-standing-order"
import { planReservations, type Reservation } from "../rules/plan-reservations"
import { planTakeOff, type TakenLine } from "../rules/plan-take-off"

/** Pieces that leave an order, why, and who says so. */
export type TakeOffOrderLinesInput = {
  order_id: string
  lines: TakenLine[]
  reason: string
  /** A user's id, or `system`. */
  author: string
}

/** What changes of the order and of the stock that is kept for it. */
export const planTakeOffStep = createStep(
  "plan-take-off",
  async ({ order_id, lines }: TakeOffOrderLinesInput, { container }) => {
    const order = await getStandingOrder(container, order_id)
    if (order.canceled_at) {
      throw new MedusaError(
        MedusaError.Types.NOT_ALLOWED,
        `Order ${order.display_id} is canceled; nothing is left to take off`
      )
    }
    const query = container.resolve(ContainerRegistrationKeys.QUERY)
    const { data } = await query.graph({
      entity: "reservation",
      fields: ["id", "line_item_id", "quantity"],
      filters: { line_item_id: lines.map(({ line_item_id }) => line_item_id) },
    })
    const reservations: Reservation[] = data.map((each) => ({
      id: each.id,
      line_item_id: String(each.line_item_id),
      quantity: Number(each.quantity),
    }))
    return new StepResponse({
      version: order.version + 1,
      actions: planTakeOff(lines, order.lines),
      reservations: planReservations(lines, order.lines, reservations),
    })
  }
)
