import type { MedusaContainer } from "@medusajs/framework/types"
import { LEDGER_MODULE } from "../../modules/ledger"
import type LedgerModuleService from "../../modules/ledger/service"
import type { AdminStatements, StatementSummary } from "../../types/statement"
import { listHeldParts } from "./list-held-parts"
import { namePeople } from "./name-people"
import { nameThings } from "./name-things"

type StatementsAsked = {
  /** Of one cooperative; null for all of them. */
  cooperative_id: string | null
  /** Only those whose cooperative waits to be paid. */
  to_pay?: boolean
  limit: number
  offset: number
}

/** A page of statements, latest first: of one cooperative, or of all. */
export async function listStatements(
  container: MedusaContainer,
  { cooperative_id, to_pay, limit, offset }: StatementsAsked
): Promise<AdminStatements> {
  const service = container.resolve<LedgerModuleService>(LEDGER_MODULE)
  const waiting = to_pay
    ? await service.listStatementsToPay({
        now: new Date(),
        held: await listHeldParts(container),
      })
    : null
  const [statements, count] = await service.listAndCountStatements(
    {
      ...(cooperative_id === null ? {} : { cooperative_id: [cooperative_id] }),
      ...(waiting ? { id: waiting.map(({ id }) => id) } : {}),
    },
    {
      take: limit,
      skip: offset,
      order: { closes_at: "DESC", number: "DESC" },
    }
  )
  const [cooperatives, nameOf] = await Promise.all([
    nameThings(
      container,
      "cooperative",
      statements.map((statement) => statement.cooperative_id)
    ),
    namePeople(
      container,
      statements.map(({ author }) => author)
    ),
  ])
  return {
    statements: statements.map((statement) => ({
      ...toStatementSummary(statement),
      cooperative: cooperatives.get(statement.cooperative_id) ?? null,
      author: nameOf(statement.author),
    })),
    count,
    limit,
    offset,
  }
}

type StoredStatement = Omit<
  StatementSummary,
  "opens_at" | "closes_at" | "created_at"
> & { opens_at: Date | null; closes_at: Date; created_at: Date }

/** A stored statement on the wire. */
export function toStatementSummary(stored: StoredStatement): StatementSummary {
  return {
    id: stored.id,
    number: stored.number,
    cooperative_id: stored.cooperative_id,
    currency_code: stored.currency_code,
    opens_at: stored.opens_at?.toISOString() ?? null,
    closes_at: stored.closes_at.toISOString(),
    opening_balance: stored.opening_balance,
    closing_balance: stored.closing_balance,
    created_at: stored.created_at.toISOString(),
  }
}
