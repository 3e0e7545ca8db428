import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { CASH_MODULE } from "../../modules/cash"
import type CashModuleService from "../../modules/cash/service"
import type { WriteOffCashInput } from "./plan-write-off"

/**
 * Writes down who made the shop bear an order's cash, and why. Where no carrier
 * handed anything over, no bank transfer is waited for. Undone by taking it off.
 */
export const noteWriteOffStep = createStep(
  "note-write-off",
  async (
    { cash_collection_id: id, reason, author }: WriteOffCashInput,
    { container }
  ) => {
    const service = container.resolve<CashModuleService>(CASH_MODULE)
    const { remitted_amount, state } = await service.retrieveCashCollection(id)
    await service.updateCashCollections({
      id,
      written_off_by: author,
      written_off_reason: reason,
      ...(remitted_amount === 0
        ? { state: "reconciled", reconciled_at: new Date() }
        : {}),
    })
    return new StepResponse(undefined, { id, state })
  },
  async (before, { container }) => {
    if (before) {
      const service = container.resolve<CashModuleService>(CASH_MODULE)
      await service.updateCashCollections({
        ...before,
        written_off_by: null,
        written_off_reason: null,
        reconciled_at: null,
      })
    }
  }
)
