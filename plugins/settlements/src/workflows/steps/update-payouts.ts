import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { LEDGER_MODULE } from "../../modules/ledger"
import type LedgerModuleService from "../../modules/ledger/service"
import type { PayoutStatus } from "../../types/payout"

/** Where a transfer stands from now on. */
export type PayoutMove = {
  id: string
  status: PayoutStatus
  failure_reason?: string
  failed_by?: string
}

/** Moves transfers; undone by moving them back. */
export const updatePayoutsStep = createStep(
  "update-payouts",
  async (moves: PayoutMove[], { container }) => {
    const service = container.resolve<LedgerModuleService>(LEDGER_MODULE)
    const before = await service.listPayouts({ id: moves.map(({ id }) => id) })
    await service.updatePayouts(moves)
    return new StepResponse(
      moves.map(({ id }) => id),
      before.map(({ id, status, failure_reason, failed_by }) => ({
        id,
        status,
        failure_reason,
        failed_by,
      }))
    )
  },
  async (before, { container }) => {
    if (before?.length) {
      const service = container.resolve<LedgerModuleService>(LEDGER_MODULE)
      await service.updatePayouts(before)
    }
  }
)
