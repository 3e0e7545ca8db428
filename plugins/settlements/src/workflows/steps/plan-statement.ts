import { MedusaError } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { LEDGER_MODULE } from "../../modules/ledger"
import type LedgerModuleService from "../../modules/ledger/service"
import { monthOf } from "../rules/months"
import { planStatement } from "../rules/plan-statement"

type Input = { cooperative_id: string; closes_at: string; author: string }

/** A cooperative's next statement; null when nothing happened since the last. */
export const planStatementStep = createStep(
  "plan-statement",
  async ({ cooperative_id, closes_at, author }: Input, { container }) => {
    const service = container.resolve<LedgerModuleService>(LEDGER_MODULE)
    const before = new Date(closes_at)
    if (before.getTime() > Date.now()) {
      throw new MedusaError(
        MedusaError.Types.NOT_ALLOWED,
        `A statement cannot be closed at ${closes_at}, which is still to come`
      )
    }
    // The last moment of the period gives the number its month.
    const month = monthOf(new Date(before.getTime() - 1))
    const [last, entries, [, written]] = await Promise.all([
      service.listStatements(
        { cooperative_id: [cooperative_id] },
        { take: 1, order: { closes_at: "DESC" } }
      ),
      service.listUnstatedEntries({ cooperative_id, before }),
      service.listAndCountStatements(
        { number: { $like: `${month}-%` } },
        { take: 1 }
      ),
    ])
    return new StepResponse(
      planStatement({
        cooperative_id,
        author,
        closes_at: before,
        number: `${month}-${String(written + 1).padStart(3, "0")}`,
        last: last[0] ?? null,
        entries,
      })
    )
  }
)
