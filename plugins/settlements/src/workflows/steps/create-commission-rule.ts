import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { LEDGER_MODULE } from "../../modules/ledger"
import type LedgerModuleService from "../../modules/ledger/service"
import type { NewCommissionRule } from "../../types/commission-rule"

/** Stores a commission rule; undone by taking it back. */
export const createCommissionRuleStep = createStep(
  "create-commission-rule",
  async (rule: NewCommissionRule, { container }) => {
    const service = container.resolve<LedgerModuleService>(LEDGER_MODULE)
    const { id } = await service.createCommissionRules(rule)
    return new StepResponse({ id }, id)
  },
  async (id, { container }) => {
    if (id) {
      const service = container.resolve<LedgerModuleService>(LEDGER_MODULE)
      await service.undo({ table: "commission_rule", ids: [id] })
    }
  }
)
