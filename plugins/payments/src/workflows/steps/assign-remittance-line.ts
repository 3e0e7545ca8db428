import { MedusaError } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { CASH_MODULE } from "../../modules/cash"
import type CashModuleService from "../../modules/cash/service"
import { judge, stillExpected } from "../../remittance/plan-lines"

/** A line that names nobody's cash, and the order that staff found for it. */
export type AssignRemittanceLineInput = {
  line_id: string
  order_display_id: number | null
}

/**
 * Says whose cash an unknown line is, and judges it anew. Undone by writing the
 * line back. Refused of every other line, of orders that no cash is expected
 * for, and when the same line has come again since and counted.
 */
export const assignRemittanceLineStep = createStep(
  "assign-remittance-line",
  async (
    { line_id, order_display_id }: AssignRemittanceLineInput,
    { container }
  ) => {
    const service = container.resolve<CashModuleService>(CASH_MODULE)
    const { id, row, key, amount, outcome, expected } =
      await service.retrieveCashRemittanceLine(line_id)
    if (outcome !== "unknown" || amount <= 0) {
      refuse(`Line ${row} is ${outcome}; only an unknown line can be assigned`)
    }
    const [again] = await service.listCashRemittanceLines({
      key: [key],
      outcome: ["matched", "short", "surplus"],
    })
    if (again) {
      refuse(
        `Line ${row} came again with another file and was taken from there`
      )
    }
    const [cash] = await service.listCashCollections({
      order_display_id: [Number(order_display_id)],
    })
    const left = cash ? stillExpected(cash) : 0
    if (!cash || left <= 0) {
      refuse(`Order #${order_display_id} has no cash that is still expected`)
    }
    await service.updateCashRemittanceLines({
      id,
      outcome: judge({ amount, cash, expected: left }),
      cash_collection_id: cash.id,
      order_id: cash.order_id,
      order_display_id: cash.order_display_id,
      expected: left,
    })
    return new StepResponse(null, {
      id,
      outcome,
      expected,
      cash_collection_id: null,
      order_id: null,
      order_display_id: null,
    })
  },
  async (previous, { container }) => {
    if (previous) {
      const service = container.resolve<CashModuleService>(CASH_MODULE)
      await service.updateCashRemittanceLines(previous)
    }
  }
)

function refuse(reason: string): never {
  throw new MedusaError(MedusaError.Types.NOT_ALLOWED, reason)
}
