import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { LEDGER_MODULE } from "../../modules/ledger"
import type LedgerModuleService from "../../modules/ledger/service"
import type { NewLedgerEntry } from "../../types/ledger"

/** Adds entries to the ledger, all or none; undone by taking them back. */
export const appendEntriesStep = createStep(
  "append-entries",
  async (entries: NewLedgerEntry[], { container }) => {
    const service = container.resolve<LedgerModuleService>(LEDGER_MODULE)
    const added = entries.length
      ? await service.createLedgerEntries(entries)
      : []
    const ids = added.map(({ id }) => id)
    return new StepResponse(ids, ids)
  },
  async (ids, { container }) => {
    if (ids?.length) {
      const service = container.resolve<LedgerModuleService>(LEDGER_MODULE)
      await service.undo({ table: "ledger_entry", ids })
    }
  }
)
