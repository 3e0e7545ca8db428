import { MedusaError } from "@medusajs/framework/utils"
import { createStep } from "@medusajs/framework/workflows-sdk"
import { LEDGER_MODULE } from "../../modules/ledger"
import type LedgerModuleService from "../../modules/ledger/service"
import { listHeldParts } from "../queries/list-held-parts"

type Input = {
  number: string
  payouts: { cooperative_id: string; name: string; amount: number }[]
}

/** A refund since the proposal may have made less of a balance. */
export const validatePayoutsAreCoveredStep = createStep(
  "validate-payouts-are-covered",
  async ({ number, payouts }: Input, { container }) => {
    const service = container.resolve<LedgerModuleService>(LEDGER_MODULE)
    const rows = await service.listAvailable({
      now: new Date(),
      held: await listHeldParts(container),
    })
    const available = new Map(
      rows.map((row) => [row.cooperative_id, row.amount])
    )
    const short = payouts.filter(
      ({ cooperative_id, amount }) =>
        (available.get(cooperative_id) ?? 0) < amount
    )
    if (short.length) {
      throw new MedusaError(
        MedusaError.Types.NOT_ALLOWED,
        `Batch ${number} pays ${short.map(({ name }) => name).join(", ")} more than is available now; cancel it and propose another`
      )
    }
  }
)
