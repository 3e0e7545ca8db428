import type { MedusaContainer } from "@medusajs/framework/types"
import { LEDGER_MODULE } from "../../modules/ledger"
import type LedgerModuleService from "../../modules/ledger/service"

/** What the ledger has of parts, as far as new entries depend on it. */
export async function listKnownEntries(
  container: MedusaContainer,
  cooperative_order_ids: string[]
) {
  const service = container.resolve<LedgerModuleService>(LEDGER_MODULE)
  return service.listLedgerEntries(
    { cooperative_order_id: cooperative_order_ids },
    {
      select: ["id", "cooperative_order_id", "kind", "amount", "reverses"],
      take: null,
    }
  )
}
