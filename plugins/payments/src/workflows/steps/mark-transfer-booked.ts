import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { REFUNDS_MODULE } from "../../modules/refunds"
import type RefundsModuleService from "../../modules/refunds/service"
import type { TransferToBook } from "./find-payment-of-transfer"

/** Notes that the payment was refunded by a transfer; undone by forgetting it. */
export const markTransferBookedStep = createStep(
  "mark-transfer-booked",
  async (
    { id, refund }: { id: string; refund: TransferToBook | null },
    { container }
  ) => {
    if (!refund) {
      return new StepResponse<null, string | null>(null, null)
    }
    const service = container.resolve<RefundsModuleService>(REFUNDS_MODULE)
    await service.updateOrderRefunds({ id, booked_at: new Date() })
    return new StepResponse<null, string | null>(null, id)
  },
  async (id, { container }) => {
    if (id) {
      const service = container.resolve<RefundsModuleService>(REFUNDS_MODULE)
      await service.updateOrderRefunds({ id, booked_at: null })
    }
  }
)
