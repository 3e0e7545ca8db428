import type { MedusaContainer } from "@medusajs/framework/types"
import { LEDGER_MODULE } from "../../modules/ledger"
import type LedgerModuleService from "../../modules/ledger/service"
import type { VendorBalances } from "../../types/ledger"
import { nextPayoutOn } from "../rules/next-payout-on"

/** What a cooperative is owed by currency, and when it is paid next. */
export async function getBalances(
  container: MedusaContainer,
  { cooperative_id, now }: { cooperative_id: string; now: Date }
): Promise<VendorBalances> {
  const service = container.resolve<LedgerModuleService>(LEDGER_MODULE)
  const next_payout_on = nextPayoutOn(now, service.terms.payoutDay)
  const rows = await service.sumBalances({ cooperative_id, now })
  return {
    balances: rows.map((row) => ({ ...row, next_payout_on })),
    next_payout_on,
    commission_percent: service.terms.commissionBasisPoints / 100,
  }
}
