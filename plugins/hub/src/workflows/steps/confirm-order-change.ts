import { Modules, OrderChangeStatus } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"

/** A change of an order, and who confirms it. */
export type ConfirmOrderChangeInput = {
  id: string
  order_id: string
  confirmed_by: string
}

/**
 * Applies a change to its order; undone by going back to the version before.
 * Medusa's own workflow would also cancel a payment in cash that the shop is
 * still to collect, and ask the shopper for another.
 */
export const confirmOrderChangeStep = createStep(
  "confirm-order-change",
  async (
    { id, order_id, confirmed_by }: ConfirmOrderChangeInput,
    { container }
  ) => {
    const service = container.resolve(Modules.ORDER)
    await service.confirmOrderChange({ id, confirmed_by })
    return new StepResponse(undefined, { id, order_id })
  },
  async (confirmed, { container }) => {
    if (confirmed) {
      const service = container.resolve(Modules.ORDER)
      await service.undoLastChange(confirmed.order_id, {
        id: confirmed.id,
        status: OrderChangeStatus.PENDING,
      })
    }
  }
)
