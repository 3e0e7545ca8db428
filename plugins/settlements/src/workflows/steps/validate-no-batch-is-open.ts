import { MedusaError } from "@medusajs/framework/utils"
import { createStep } from "@medusajs/framework/workflows-sdk"
import { LEDGER_MODULE } from "../../modules/ledger"
import type LedgerModuleService from "../../modules/ledger/service"

/** Nothing is proposed twice: the batch before must be paid or canceled. */
export const validateNoBatchIsOpenStep = createStep(
  "validate-no-batch-is-open",
  async (_: unknown, { container }) => {
    const service = container.resolve<LedgerModuleService>(LEDGER_MODULE)
    const [open] = await service.listPayoutBatches(
      { status: ["proposed", "approved"] },
      { take: 1 }
    )
    if (open) {
      throw new MedusaError(
        MedusaError.Types.NOT_ALLOWED,
        `Batch ${open.number} is ${open.status}; pay or cancel it before the next is proposed`
      )
    }
  }
)
