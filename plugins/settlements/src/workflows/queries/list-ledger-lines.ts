import type { MedusaContainer } from "@medusajs/framework/types"
import { LEDGER_MODULE } from "../../modules/ledger"
import type LedgerModuleService from "../../modules/ledger/service"
import type { KnownEntry, VendorLedgerLine } from "../../types/ledger"
import { listHeldParts } from "./list-held-parts"
import { listOrderNumbers } from "./list-order-numbers"

/** What cooperatives are paid in. */
const SETTLED_IN = "mad"

/** Whose lines, and which of them. */
export type ListLedgerLinesInput = {
  cooperative_id: string
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

/** A page of a cooperative's ledger, latest first. */
export async function listLedgerLines(
  container: MedusaContainer,
  { cooperative_id, limit, offset }: ListLedgerLinesInput
): Promise<{ lines: VendorLedgerLine[]; count: number }> {
  const service = container.resolve<LedgerModuleService>(LEDGER_MODULE)
  const [entries, count] = await service.listAndCountLedgerEntries(
    { cooperative_id: [cooperative_id], account: "cooperative" },
    { take: limit, skip: offset, order: LATEST_FIRST }
  )
  const part_ids = [
    ...new Set(entries.flatMap((entry) => entry.cooperative_order_id ?? [])),
  ]
  const held = await listHeldParts(container)
  const [numbers, releases] = await Promise.all([
    listOrderNumbers(container, part_ids),
    listReleaseTimes(
      service,
      part_ids.filter((id) => !held.includes(id))
    ),
  ])
  const lines = entries.map((entry): VendorLedgerLine => {
    const { cooperative_order_id: part_id, occurred_at } = entry
    const time = new Date(occurred_at).toISOString()
    return {
      id: entry.id,
      kind: entry.kind,
      ...moneyOf(entry),
      occurred_at: time,
      available_at: part_id ? (releases.get(part_id) ?? null) : time,
      order_display_id: part_id ? (numbers.get(part_id) ?? null) : null,
      cooperative_order_id: part_id,
      reason: entry.reason,
      rate_basis_points: entry.rate_basis_points,
    }
  })
  return { lines, count }
}

/** In dirhams, which a cooperative is paid in, beside what the shopper paid. */
function moneyOf({
  amount,
  currency_code,
  settled_amount,
  exchange_rate,
}: Pick<
  KnownEntry,
  "amount" | "currency_code" | "settled_amount" | "exchange_rate"
>): Pick<VendorLedgerLine, "amount" | "currency_code" | "sold"> {
  return {
    amount: settled_amount ?? amount,
    currency_code: settled_amount === null ? currency_code : SETTLED_IN,
    sold:
      currency_code !== SETTLED_IN && exchange_rate
        ? { amount, currency_code, exchange_rate }
        : null,
  }
}

async function listReleaseTimes(
  service: LedgerModuleService,
  part_ids: string[]
): Promise<Map<string, string>> {
  if (!part_ids.length) {
    return new Map()
  }
  const releases = await service.listLedgerReleases(
    { cooperative_order_id: part_ids },
    { take: null }
  )
  return new Map(
    releases.map(({ cooperative_order_id, available_at }) => [
      cooperative_order_id,
      new Date(available_at).toISOString(),
    ])
  )
}
