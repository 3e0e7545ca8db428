import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { CASH_MODULE } from "../../modules/cash"
import type CashModuleService from "../../modules/cash/service"
import {
  previewRemittance,
  type RemittanceUpload,
} from "../queries/preview-remittance"

/** A carrier's file, and who brings it. */
export type ImportRemittanceInput = RemittanceUpload & { author: string }

/**
 * Keeps a remittance with its lines; the same file again is the same
 * remittance. Undone by forgetting it.
 */
export const storeRemittanceStep = createStep(
  "store-remittance",
  async ({ author, ...upload }: ImportRemittanceInput, { container }) => {
    const service = container.resolve<CashModuleService>(CASH_MODULE)
    const preview = await previewRemittance(container, upload)
    const { known_remittance_id, carrier, file_name, file_hash } = preview
    if (known_remittance_id) {
      return new StepResponse<Stored, string | null>(
        { id: known_remittance_id, is_new: false },
        null
      )
    }
    const { currency_code, total, lines } = preview
    const { id } = await service.storeRemittance({
      carrier,
      file_name,
      file_hash,
      currency_code,
      total,
      author,
      lines,
    })
    return new StepResponse<Stored, string | null>({ id, is_new: true }, id)
  },
  async (id, { container }) => {
    if (id) {
      const service = container.resolve<CashModuleService>(CASH_MODULE)
      await service.deleteCashRemittances([id])
    }
  }
)

type Stored = { id: string; is_new: boolean }
