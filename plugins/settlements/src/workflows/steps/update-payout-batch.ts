import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { LEDGER_MODULE } from "../../modules/ledger"
import type LedgerModuleService from "../../modules/ledger/service"
import type { PayoutBatchStatus } from "../../types/payout"

/** Where a batch stands from now on, and who moved it. */
export type PayoutBatchMove = {
  id: string
  status: PayoutBatchStatus
  approved_by?: string
  approved_at?: Date
  paid_by?: string
  paid_at?: Date
  canceled_by?: string
  reference?: string
}

/** Moves a batch; undone by moving it back. */
export const updatePayoutBatchStep = createStep(
  "update-payout-batch",
  async (move: PayoutBatchMove, { container }) => {
    const service = container.resolve<LedgerModuleService>(LEDGER_MODULE)
    const before = await service.retrievePayoutBatch(move.id)
    await service.updatePayoutBatches(move)
    return new StepResponse(
      { id: move.id },
      {
        id: before.id,
        status: before.status,
        approved_by: before.approved_by,
        approved_at: before.approved_at,
        paid_by: before.paid_by,
        paid_at: before.paid_at,
        canceled_by: before.canceled_by,
        reference: before.reference,
      }
    )
  },
  async (before, { container }) => {
    if (before) {
      const service = container.resolve<LedgerModuleService>(LEDGER_MODULE)
      await service.updatePayoutBatches(before)
    }
  }
)
