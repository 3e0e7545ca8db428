import { MedusaError } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { LEDGER_MODULE } from "../../modules/ledger"
import type LedgerModuleService from "../../modules/ledger/service"
import { payoutOf, planFailedPayout } from "../rules/plan-payout"

type Input = { id: string; reason: string; author: string }

/** The contrary entry of a transfer; it must have been paid, and only once. */
export const planFailedPayoutStep = createStep(
  "plan-failed-payout",
  async ({ id, reason, author }: Input, { container }) => {
    const service = container.resolve<LedgerModuleService>(LEDGER_MODULE)
    const [payout] = await service.listPayouts({ id: [id] })
    const [written] = await service.listLedgerEntries({
      source: [payoutOf(id)],
    })
    if (!payout || !written || payout.status !== "paid") {
      throw new MedusaError(
        MedusaError.Types.NOT_ALLOWED,
        payout
          ? `The transfer to ${payout.name} is ${payout.status}; only one that was paid can come back`
          : `There is no transfer ${id}`
      )
    }
    return new StepResponse([
      planFailedPayout(payout, {
        author,
        reason,
        now: new Date(),
        reverses: written.id,
      }),
    ])
  }
)
