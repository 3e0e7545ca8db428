import { MedusaError } from "@medusajs/framework/utils"
import { createStep } from "@medusajs/framework/workflows-sdk"
import { CASH_MODULE } from "../../modules/cash"
import type CashModuleService from "../../modules/cash/service"
import { isUndecided } from "../../types/remittance"

/** Refuses to close a remittance that is closed, or whose lines wait. */
export const validateRemittanceIsSettledStep = createStep(
  "validate-remittance-is-settled",
  async ({ id }: { id: string }, { container }) => {
    const service = container.resolve<CashModuleService>(CASH_MODULE)
    const remittance = await service.retrieveCashRemittance(id, {
      relations: ["lines"],
    })
    if (remittance.reconciled_at) {
      refuse(
        `Remittance ${remittance.file_name} is reconciled already, by the transfer ${remittance.bank_reference ?? ""}`
      )
    }
    const rows = remittance.lines
      .filter(
        (line) =>
          isUndecided(line) || (line.outcome === "matched" && !line.applied_at)
      )
      .map(({ row }) => row)
    if (rows.length) {
      refuse(
        `Remittance ${remittance.file_name} has lines that wait for a decision: ${rows.join(", ")}`
      )
    }
  }
)

function refuse(reason: string): never {
  throw new MedusaError(MedusaError.Types.NOT_ALLOWED, reason)
}
