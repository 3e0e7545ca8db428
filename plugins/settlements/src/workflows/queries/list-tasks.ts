import type { MedusaContainer } from "@medusajs/framework/types"
import { LEDGER_MODULE } from "../../modules/ledger"
import type LedgerModuleService from "../../modules/ledger/service"
import { listHeldParts } from "./list-held-parts"

/** Something that waits for staff, and the policy of who may do it. */
export type SettlementsTask = {
  key: "statements_to_pay" | "payouts_to_approve"
  count: number
  /** The page of the admin where it is done. */
  link: string
  oldest_at: string | null
  policy: { resource: string; operation: string }
}

/** What waits for whoever pays the cooperatives. */
export async function listTasks(
  container: MedusaContainer
): Promise<SettlementsTask[]> {
  const service = container.resolve<LedgerModuleService>(LEDGER_MODULE)
  const held = await listHeldParts(container)
  const [toPay, [proposed, count]] = await Promise.all([
    service.listStatementsToPay({ now: new Date(), held }),
    service.listAndCountPayoutBatches(
      { status: ["proposed"] },
      { take: 1, order: { created_at: "ASC" } }
    ),
  ])
  return [
    {
      key: "statements_to_pay",
      count: toPay.length,
      link: "/settlements/statements?to_pay=true",
      oldest_at: toPay[0]?.closes_at.toISOString() ?? null,
      policy: { resource: "payout_batch", operation: "create" },
    },
    {
      key: "payouts_to_approve",
      count,
      link: "/settlements?status=proposed",
      oldest_at: proposed[0]?.created_at.toISOString() ?? null,
      policy: { resource: "payout_approval", operation: "update" },
    },
  ]
}
