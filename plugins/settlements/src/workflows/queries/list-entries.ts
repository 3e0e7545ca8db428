import type { MedusaContainer } from "@medusajs/framework/types"
import { LEDGER_MODULE } from "../../modules/ledger"
import type LedgerModuleService from "../../modules/ledger/service"
import type { AdminLedger } from "../../types/ledger"
import { listOrderNumbers } from "./list-order-numbers"
import { namePeople } from "./name-people"
import { nameThings } from "./name-things"

type Question = {
  cooperative_id?: string
  order_id?: string
  limit: number
  offset: number
}

/** Of one order the sale first, then what was taken of it. */
const LATEST_FIRST = {
  occurred_at: "DESC",
  order_id: "DESC",
  amount: "DESC",
  id: "DESC",
}

/** A page of the ledger on all accounts, latest first. */
export async function listEntries(
  container: MedusaContainer,
  { cooperative_id, order_id, limit, offset }: Question
): Promise<AdminLedger> {
  const service = container.resolve<LedgerModuleService>(LEDGER_MODULE)
  const [entries, count] = await service.listAndCountLedgerEntries(
    {
      ...(cooperative_id ? { cooperative_id: [cooperative_id] } : {}),
      ...(order_id ? { order_id: [order_id] } : {}),
    },
    { take: limit, skip: offset, order: LATEST_FIRST }
  )
  const [cooperatives, numbers, nameOf] = await Promise.all([
    nameThings(
      container,
      "cooperative",
      entries.map((entry) => entry.cooperative_id)
    ),
    listOrderNumbers(
      container,
      entries.flatMap((entry) => entry.cooperative_order_id ?? [])
    ),
    namePeople(
      container,
      entries.map(({ author }) => author)
    ),
  ])
  return {
    entries: entries.map((entry) => ({
      id: entry.id,
      account: entry.account,
      kind: entry.kind,
      amount: entry.amount,
      currency_code: entry.currency_code,
      settled_amount: entry.settled_amount,
      occurred_at: new Date(entry.occurred_at).toISOString(),
      cooperative: cooperatives.get(entry.cooperative_id ?? "") ?? null,
      order_id: entry.order_id,
      order_display_id: numbers.get(entry.cooperative_order_id ?? "") ?? null,
      author: nameOf(entry.author),
      reason: entry.reason,
      rate_basis_points: entry.rate_basis_points,
    })),
    count,
    limit,
    offset,
  }
}
