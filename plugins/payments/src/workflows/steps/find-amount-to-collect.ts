import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { CASH_MODULE } from "../../modules/cash"
import type CashModuleService from "../../modules/cash/service"
import type { CashState } from "../../types/cash-collection"

const PROMISED: CashState[] = [
  "to_confirm",
  "confirmed",
  "shipped",
  "collected",
]

/**
 * What an order's courier collects in minor units, or null: it is not paid in
 * cash, or the cash has been handed over, refused or called off.
 */
export const findAmountToCollectStep = createStep(
  "find-amount-to-collect",
  async ({ order_id }: { order_id: string }, { container }) => {
    const service = container.resolve<CashModuleService>(CASH_MODULE)
    const [cash] = await service.listCashCollections({ order_id: [order_id] })
    // What was handed over in part stays as it was captured.
    const isPromised =
      cash && PROMISED.includes(cash.state) && cash.remitted_amount === 0
    return new StepResponse(isPromised ? cash.amount : null)
  }
)
