import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { z } from "@medusajs/framework/zod"
import {
  LEDGER_RULES,
  type LedgerCheck,
  type LedgerRule,
  type LedgerViolation,
} from "../../types/ledger-check"
import { LEDGER_CHECKS } from "./ledger-check-sql"

const violationSchema = z.object({
  id: z.string(),
  label: z.string().nullable(),
  found: z.number().nullable(),
  expected: z.number().nullable(),
  currency_code: z.string().nullable(),
})

const countSchema = z.object({ count: z.number() })

/** Looks for what breaks the rules of the ledger; changes nothing. */
export async function checkLedger(
  container: MedusaContainer
): Promise<LedgerCheck> {
  const started = Date.now()
  const counts: Partial<Record<LedgerRule, number>> = {}
  const violations: LedgerViolation[] = []
  for (const rule of LEDGER_RULES) {
    const { counted, broken } = LEDGER_CHECKS[rule]
    const [row] = await select(container, counted, countSchema)
    counts[rule] = row?.count ?? 0
    const found = await select(container, broken, violationSchema)
    violations.push(...found.map((violation) => ({ rule, ...violation })))
  }
  return {
    checked_at: new Date().toISOString(),
    took_ms: Date.now() - started,
    counts: {
      order_adds_up: counts.order_adds_up ?? 0,
      released_after_payment: counts.released_after_payment ?? 0,
      entry_has_cause: counts.entry_has_cause ?? 0,
      statement_adds_up: counts.statement_adds_up ?? 0,
      payout_is_written: counts.payout_is_written ?? 0,
    },
    violations,
  }
}

async function select<S extends z.ZodType>(
  container: MedusaContainer,
  text: string,
  schema: S
): Promise<z.infer<S>[]> {
  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const { rows } = await knex.raw(text)
  return schema.array().parse(rows)
}
