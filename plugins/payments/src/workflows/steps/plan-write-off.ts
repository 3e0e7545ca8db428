import { MedusaError } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { CASH_MODULE } from "../../modules/cash"
import type CashModuleService from "../../modules/cash/service"
import { stillExpected } from "../../remittance/plan-lines"
import { WRITABLE_OFF_STATES } from "../../types/cash-collection"
import type { TakeCashInput } from "./take-remitted-cash"

/** An order's cash that the shop bears, why and who says so. */
export type WriteOffCashInput = {
  cash_collection_id: string
  reason: string
  author: string
}

/** All that an order's cash still lacks; refuses cash that has not left, or came. */
export const planWriteOffStep = createStep(
  "plan-write-off",
  async ({ cash_collection_id }: WriteOffCashInput, { container }) => {
    const service = container.resolve<CashModuleService>(CASH_MODULE)
    const cash = await service.retrieveCashCollection(cash_collection_id)
    const amount = stillExpected(cash)
    if (!WRITABLE_OFF_STATES.includes(cash.state) || amount <= 0) {
      throw new MedusaError(
        MedusaError.Types.NOT_ALLOWED,
        `The cash of order #${cash.order_display_id} is ${cash.state}; the shop bears only what was ${WRITABLE_OFF_STATES.join(" or ")} and does not come`
      )
    }
    const plan: TakeCashInput = {
      cash_collection_id,
      amount,
      kind: "written_off",
    }
    return new StepResponse(plan)
  }
)
