import { MedusaError } from "@medusajs/framework/utils"
import { createStep } from "@medusajs/framework/workflows-sdk"
import { getStandingOrder } from "../queries/get-standing-order"
import type { Count } from "../rules/to-count"

/** Refuses a count that leaves nothing of an order: that is a cancellation. */
export const validateOrderKeepsPiecesStep = createStep(
  "validate-order-keeps-pieces",
  async ({ receipt, taken }: Count, { container }) => {
    const { lines } = await getStandingOrder(container, receipt.order_id)
    const sum = (all: { quantity: number }[]) =>
      all.reduce((total, { quantity }) => total + quantity, 0)
    if (sum(lines) - sum(taken) <= 0) {
      throw new MedusaError(
        MedusaError.Types.NOT_ALLOWED,
        `Nothing of order ${receipt.order_display_id} would be left; cancel the order, so that the shopper gets the delivery back too`
      )
    }
  }
)
