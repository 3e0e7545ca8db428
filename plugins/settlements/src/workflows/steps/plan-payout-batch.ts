import { MedusaError } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { LEDGER_MODULE } from "../../modules/ledger"
import type LedgerModuleService from "../../modules/ledger/service"
import type { NewPayoutBatch } from "../../types/payout"
import { listCreditors } from "../queries/list-creditors"
import { monthOf } from "../rules/months"
import { proposePayouts } from "../rules/propose-payouts"

/** The batch that pays what is available now; there must be something. */
export const planPayoutBatchStep = createStep(
  "plan-payout-batch",
  async ({ author }: { author: string }, { container }) => {
    const now = new Date()
    const service = container.resolve<LedgerModuleService>(LEDGER_MODULE)
    const { payouts, left_out, total } = proposePayouts(
      await listCreditors(container, now)
    )
    if (!payouts.length) {
      throw new MedusaError(
        MedusaError.Types.NOT_ALLOWED,
        left_out.length
          ? `Nobody can be paid: ${left_out.map(({ name }) => name).join(", ")} must give a right RIB first`
          : "Nothing is available to any cooperative now"
      )
    }
    const month = monthOf(now)
    const [, written] = await service.listAndCountPayoutBatches(
      { number: { $like: `V-${month}-%` } },
      { take: 1 }
    )
    const batch: NewPayoutBatch = {
      number: `V-${month}-${String(written + 1).padStart(2, "0")}`,
      currency_code: "mad",
      proposed_by: author,
      total,
      left_out,
      payouts,
    }
    return new StepResponse(batch)
  }
)
