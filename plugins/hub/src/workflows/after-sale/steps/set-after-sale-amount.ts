import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { AFTER_SALE_MODULE } from "../../../modules/after-sale"
import type AfterSaleModuleService from "../../../modules/after-sale/service"

/** Notes what the shopper gets back, in minor units; undone with its record. */
export const setAfterSaleAmountStep = createStep(
  "set-after-sale-amount",
  async (change: { id: string; amount: number }, { container }) => {
    const service = container.resolve<AfterSaleModuleService>(AFTER_SALE_MODULE)
    await service.updateAfterSales(change)
    return new StepResponse(change, change.id)
  },
  async (id, { container }) => {
    if (id) {
      const service =
        container.resolve<AfterSaleModuleService>(AFTER_SALE_MODULE)
      await service.updateAfterSales({ id, amount: 0 })
    }
  }
)
