import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { CASH_MODULE } from "../../modules/cash"
import type CashModuleService from "../../modules/cash/service"
import type { RemittanceLineUse } from "./find-remittance-line"

/** Notes what was taken of a line; undone by writing the old figures back. */
export const markLineAppliedStep = createStep(
  "mark-line-applied",
  async (
    { line_id, kind, taken }: RemittanceLineUse & { taken: number },
    { container }
  ) => {
    const service = container.resolve<CashModuleService>(CASH_MODULE)
    const { id, applied_at, applied_amount } =
      await service.retrieveCashRemittanceLine(line_id)
    if (kind === "written_off" || applied_at) {
      return new StepResponse(null, null)
    }
    await service.updateCashRemittanceLines({
      id,
      applied_at: new Date(),
      applied_amount: taken,
    })
    return new StepResponse(null, { id, applied_at, applied_amount })
  },
  async (previous, { container }) => {
    if (previous) {
      const service = container.resolve<CashModuleService>(CASH_MODULE)
      await service.updateCashRemittanceLines(previous)
    }
  }
)
