import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { LEDGER_MODULE } from "../../modules/ledger"
import type LedgerModuleService from "../../modules/ledger/service"
import type { NewPayoutBatch } from "../../types/payout"

/** Stores a proposed batch with its payouts; undone by deleting both. */
export const createPayoutBatchStep = createStep(
  "create-payout-batch",
  async (batch: NewPayoutBatch, { container }) => {
    const service = container.resolve<LedgerModuleService>(LEDGER_MODULE)
    const { id } = await service.createProposedBatch(batch)
    return new StepResponse({ id, number: batch.number }, id)
  },
  async (id, { container }) => {
    if (id) {
      const service = container.resolve<LedgerModuleService>(LEDGER_MODULE)
      await service.deletePayoutBatches([id])
    }
  }
)
