import { MedusaError } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { LEDGER_MODULE } from "../../modules/ledger"
import type LedgerModuleService from "../../modules/ledger/service"
import { listCooperativeParts } from "../queries/list-cooperative-parts"
import { listKnownEntries } from "../queries/list-known-entries"
import { planEntries } from "../rules/plan-entries"

/** The entries that the ledger lacks for a maker's part of an order. */
export const planEntriesStep = createStep(
  "plan-entries",
  async (input: { cooperative_order_id: string }, { container }) => {
    const { cooperative_order_id } = input
    const [part] = await listCooperativeParts(container, [cooperative_order_id])
    if (!part) {
      throw new MedusaError(
        MedusaError.Types.NOT_FOUND,
        `Cooperative order ${cooperative_order_id} was not found`
      )
    }
    const { commissionBasisPoints } =
      container.resolve<LedgerModuleService>(LEDGER_MODULE)
    const known = await listKnownEntries(container, [cooperative_order_id])
    return new StepResponse(
      planEntries(part, {
        known,
        basisPoints: commissionBasisPoints,
        now: new Date(),
      })
    )
  }
)
