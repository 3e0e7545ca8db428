import { MedusaError } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { REFUNDS_MODULE } from "../../modules/refunds"
import type RefundsModuleService from "../../modules/refunds/service"

/** A refund that is owed, and the bank transfer that gave it. */
export type SettleRefundInput = {
  id: string
  reference: string
  author: string
}

/** Notes that a shopper was paid by transfer; undone by owing it again. */
export const settleRefundStep = createStep(
  "settle-refund",
  async ({ id, reference, author }: SettleRefundInput, { container }) => {
    const service = container.resolve<RefundsModuleService>(REFUNDS_MODULE)
    const refund = await service.retrieveOrderRefund(id)
    if (refund.state !== "owed") {
      throw new MedusaError(
        MedusaError.Types.NOT_ALLOWED,
        `The refund of order #${refund.order_display_id} was given already, by ${refund.reference ?? refund.way}`
      )
    }
    const settled = await service.updateOrderRefunds({
      id,
      state: "given",
      reference,
      settled_by: author,
      settled_at: new Date(),
    })
    return new StepResponse(settled, id)
  },
  async (id, { container }) => {
    if (id) {
      const service = container.resolve<RefundsModuleService>(REFUNDS_MODULE)
      await service.updateOrderRefunds({
        id,
        state: "owed",
        reference: null,
        settled_by: null,
        settled_at: null,
      })
    }
  }
)
