import type { MedusaContainer } from "@medusajs/framework/types"
import {
  ContainerRegistrationKeys,
  MedusaError,
} from "@medusajs/framework/utils"
import { z } from "@medusajs/framework/zod"
import { LEDGER_MODULE } from "../../modules/ledger"
import type LedgerModuleService from "../../modules/ledger/service"
import { LEDGER_KINDS, type LedgerKind } from "../../types/ledger"
import type { StatementEntry, StatementSummary } from "../../types/statement"
import { listOrderNumbers } from "./list-order-numbers"
import { toStatementSummary } from "./list-statements"

/** Whose statement; null for staff, who read all. */
type Question = { id: string; cooperative_id: string | null }

/** A statement with its lines, in the order in which they happened. */
export type WholeStatement = StatementSummary & {
  lines: StatementEntry[]
  cooperative: {
    name: string
    town: string | null
    ice: string | null
    rib: string | null
  }
}

/** A statement with its lines; a foreign one is not found. */
export async function readStatement(
  container: MedusaContainer,
  { id, cooperative_id }: Question
): Promise<WholeStatement> {
  const service = container.resolve<LedgerModuleService>(LEDGER_MODULE)
  const [statement] = await service.listStatements(
    {
      id: [id],
      ...(cooperative_id === null ? {} : { cooperative_id: [cooperative_id] }),
    },
    { take: 1 }
  )
  if (!statement) {
    throw new MedusaError(
      MedusaError.Types.NOT_FOUND,
      `Statement ${id} was not found`
    )
  }
  const stated = await service.listStatementLines(
    { statement_id: [statement.id] },
    { take: null }
  )
  return {
    ...toStatementSummary(statement),
    lines: await listLines(
      container,
      new Map(stated.map((line) => [line.ledger_entry_id, line.amount]))
    ),
    cooperative: await getHolder(container, statement.cooperative_id),
  }
}

async function listLines(
  container: MedusaContainer,
  amounts: Map<string, number>
): Promise<StatementEntry[]> {
  const service = container.resolve<LedgerModuleService>(LEDGER_MODULE)
  const entries = await service.listLedgerEntries(
    { id: [...amounts.keys()] },
    { take: null }
  )
  const numbers = await listOrderNumbers(
    container,
    entries.flatMap(({ cooperative_order_id }) => cooperative_order_id ?? [])
  )
  return entries.sort(inReadingOrder).map((entry) => ({
    id: entry.id,
    kind: entry.kind,
    amount: amounts.get(entry.id) ?? 0,
    occurred_at: new Date(entry.occurred_at).toISOString(),
    order_display_id: numbers.get(entry.cooperative_order_id ?? "") ?? null,
    reason: entry.reason,
    rate_basis_points: entry.rate_basis_points,
  }))
}

type Placed = { occurred_at: Date; order_id: string | null; kind: LedgerKind }

/** By time, then order by order, each from its sale to what was taken of it. */
function inReadingOrder(a: Placed, b: Placed): number {
  return (
    a.occurred_at.getTime() - b.occurred_at.getTime() ||
    (a.order_id ?? "").localeCompare(b.order_id ?? "") ||
    LEDGER_KINDS.indexOf(a.kind) - LEDGER_KINDS.indexOf(b.kind)
  )
}

const holderSchema = z.object({
  name: z.string(),
  town: z.string().nullable(),
  ice: z.string().nullable(),
  rib: z.string().nullable(),
})

async function getHolder(container: MedusaContainer, cooperative_id: string) {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({
    entity: "cooperative",
    fields: Object.keys(holderSchema.shape),
    filters: { id: [cooperative_id] },
  })
  return holderSchema.parse(
    data[0] ?? { name: cooperative_id, town: null, ice: null, rib: null }
  )
}
