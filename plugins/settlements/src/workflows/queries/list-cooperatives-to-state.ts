import type { MedusaContainer } from "@medusajs/framework/types"
import { LEDGER_MODULE } from "../../modules/ledger"
import type LedgerModuleService from "../../modules/ledger/service"

/** Cooperatives with entries, written before a moment, on no statement yet. */
export function listCooperativesToState(
  container: MedusaContainer,
  before: Date
): Promise<string[]> {
  return container
    .resolve<LedgerModuleService>(LEDGER_MODULE)
    .listCooperativesToState(before)
}
