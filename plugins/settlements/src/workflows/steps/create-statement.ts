import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { LEDGER_MODULE } from "../../modules/ledger"
import type LedgerModuleService from "../../modules/ledger/service"
import type { NewStatement } from "../../types/statement"

/** Stores a statement with its lines; undone by taking both back. */
export const createStatementStep = createStep(
  "create-statement",
  async (statement: NewStatement | null, { container }) => {
    if (!statement) {
      return new StepResponse(null, null)
    }
    const service = container.resolve<LedgerModuleService>(LEDGER_MODULE)
    const { id } = await service.createClosedStatement(statement)
    return new StepResponse({ id, number: statement.number }, id)
  },
  async (id, { container }) => {
    if (id) {
      const service = container.resolve<LedgerModuleService>(LEDGER_MODULE)
      await service.undo({ table: "statement", ids: [id] })
    }
  }
)
