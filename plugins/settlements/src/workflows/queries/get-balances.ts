import type { MedusaContainer } from "@medusajs/framework/types"
import { LEDGER_MODULE } from "../../modules/ledger"
import type LedgerModuleService from "../../modules/ledger/service"
import type { VendorBalances } from "../../types/ledger"
import { nextPayoutOn } from "../rules/next-payout-on"
import { getCommissionOf } from "./get-commission-of"
import { listHeldParts } from "./list-held-parts"

/** What a cooperative is owed by currency, and when it is paid next. */
export async function getBalances(
  container: MedusaContainer,
  { cooperative_id, now }: { cooperative_id: string; now: Date }
): Promise<VendorBalances> {
  const service = container.resolve<LedgerModuleService>(LEDGER_MODULE)
  const next_payout_on = nextPayoutOn(now, service.terms.payoutDay)
  const held = await listHeldParts(container)
  const rows = await service.sumBalances({ cooperative_id, now, held })
  const commissionOf = await getCommissionOf(container, {
    product_ids: [],
    at: now,
  })
  const { basis_points } = commissionOf({ product_id: null, cooperative_id })
  return {
    balances: rows.map((row) => ({ ...row, next_payout_on })),
    next_payout_on,
    commission_percent: basis_points / 100,
  }
}
