import { MedusaError } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { CASH_MODULE } from "../../modules/cash"
import type CashModuleService from "../../modules/cash/service"
import { OPEN_OUTCOMES, type RemittanceDecision } from "../../types/remittance"

/** What staff decided about a line, and why. */
export type LineDecision = {
  decision: RemittanceDecision
  reason: string
  author: string
}

/** Notes a decision; one that was accepted is final. Undone by the old one. */
export const decideRemittanceLineStep = createStep(
  "decide-remittance-line",
  async (
    { line_id, decision }: { line_id: string; decision: LineDecision | null },
    { container }
  ) => {
    if (!decision) {
      return new StepResponse(null, null)
    }
    const service = container.resolve<CashModuleService>(CASH_MODULE)
    const line = await service.retrieveCashRemittanceLine(line_id)
    if (!OPEN_OUTCOMES.includes(line.outcome) || line.decision === "accepted") {
      throw new MedusaError(
        MedusaError.Types.NOT_ALLOWED,
        `Line ${line.row} is ${line.decision ?? line.outcome} and waits for no decision`
      )
    }
    const { id, decision_reason, decided_by, decided_at } = line
    await service.updateCashRemittanceLines({
      id,
      decision: decision.decision,
      decision_reason: decision.reason,
      decided_by: decision.author,
      decided_at: new Date(),
    })
    return new StepResponse(null, {
      id,
      decision: line.decision,
      decision_reason,
      decided_by,
      decided_at,
    })
  },
  async (previous, { container }) => {
    if (previous) {
      const service = container.resolve<CashModuleService>(CASH_MODULE)
      await service.updateCashRemittanceLines(previous)
    }
  }
)
