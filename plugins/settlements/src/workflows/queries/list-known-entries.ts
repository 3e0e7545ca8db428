import type { MedusaContainer } from "@medusajs/framework/types"
import { LEDGER_MODULE } from "../../modules/ledger"
import type LedgerModuleService from "../../modules/ledger/service"
import type { KnownEntry } from "../../types/ledger"

/** What the ledger has of an order, as far as new entries depend on it. */
export async function listKnownEntries(
  container: MedusaContainer,
  order_id: string
): Promise<KnownEntry[]> {
  const service = container.resolve<LedgerModuleService>(LEDGER_MODULE)
  return service.listLedgerEntries(
    { order_id: [order_id] },
    { take: null, order: { created_at: "ASC", id: "ASC" } }
  )
}
