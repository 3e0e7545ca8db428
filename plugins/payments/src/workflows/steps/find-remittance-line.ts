import { MedusaError } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { CASH_MODULE } from "../../modules/cash"
import type CashModuleService from "../../modules/cash/service"
import type { LineDecision } from "./decide-remittance-line"

/** A line of a remittance and what is to be taken of it. */
export type RemittanceLineUse = {
  line_id: string
  kind: "remitted" | "written_off"
  author: string
  /** What staff decided; null when the line is taken as it came. */
  decision: LineDecision | null
}

/**
 * What a line brings to which order's cash; nothing when it was taken before,
 * or when it is about no order or a repeated line.
 */
export const findRemittanceLineStep = createStep(
  "find-remittance-line",
  async ({ line_id, kind }: RemittanceLineUse, { container }) => {
    const service = container.resolve<CashModuleService>(CASH_MODULE)
    const line = await service.retrieveCashRemittanceLine(line_id)
    const { cash_collection_id, outcome } = line
    if (kind === "written_off" && outcome !== "short") {
      throw new MedusaError(
        MedusaError.Types.NOT_ALLOWED,
        `Line ${line.row} is ${outcome}; only what a short line lacks can be written off`
      )
    }
    const isTaken = kind === "remitted" && line.applied_at !== null
    const isMoney = outcome !== "duplicate" && outcome !== "unknown"
    return new StepResponse({
      cash_collection_id: cash_collection_id ?? "",
      kind,
      amount:
        isTaken || !isMoney || !cash_collection_id
          ? 0
          : kind === "written_off"
            ? line.expected - line.amount
            : line.amount,
    })
  }
)
