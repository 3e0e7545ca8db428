import { MedusaError } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { LEDGER_MODULE } from "../../modules/ledger"
import type LedgerModuleService from "../../modules/ledger/service"
import type { PayoutBatchStatus } from "../../types/payout"

type Input = { id: string; must_be: PayoutBatchStatus[]; to: string }

/** A batch with its payouts; it must stand where it can be moved from. */
export const getPayoutBatchStep = createStep(
  "get-payout-batch",
  async ({ id, must_be, to }: Input, { container }) => {
    const service = container.resolve<LedgerModuleService>(LEDGER_MODULE)
    const [batch] = await service.listPayoutBatches(
      { id: [id] },
      { relations: ["payouts"] }
    )
    if (!batch) {
      throw new MedusaError(
        MedusaError.Types.NOT_FOUND,
        `There is no batch ${id}`
      )
    }
    if (!must_be.includes(batch.status)) {
      throw new MedusaError(
        MedusaError.Types.NOT_ALLOWED,
        `Batch ${batch.number} is ${batch.status}; only one that is ${must_be.join(" or ")} can be ${to}`
      )
    }
    return new StepResponse({
      id: batch.id,
      number: batch.number,
      proposed_by: batch.proposed_by,
      payouts: batch.payouts.map((payout) => ({
        id: payout.id,
        cooperative_id: payout.cooperative_id,
        name: payout.name,
        amount: payout.amount,
      })),
    })
  }
)
