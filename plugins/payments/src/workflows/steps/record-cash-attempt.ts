import { MedusaError } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { CASH_MODULE } from "../../modules/cash"
import type CashModuleService from "../../modules/cash/service"

/** Counts a call that nobody answered; undone by counting one less. */
export const recordCashAttemptStep = createStep(
  "record-cash-attempt",
  async ({ order_id }: { order_id: string }, { container }) => {
    const service = container.resolve<CashModuleService>(CASH_MODULE)
    const [cash] = await service.listCashCollections({ order_id: [order_id] })
    if (cash?.state !== "to_confirm") {
      throw new MedusaError(
        MedusaError.Types.NOT_ALLOWED,
        `Order ${order_id} has no cash that waits to be confirmed by telephone`
      )
    }
    const { id, attempts, last_attempt_at } = cash
    const counted = await service.updateCashCollections({
      id,
      attempts: attempts + 1,
      last_attempt_at: new Date(),
    })
    return new StepResponse(counted, { id, attempts, last_attempt_at })
  },
  async (previous, { container }) => {
    if (previous) {
      const service = container.resolve<CashModuleService>(CASH_MODULE)
      await service.updateCashCollections(previous)
    }
  }
)
