import type { MedusaContainer } from "@medusajs/framework/types"
import { applyRemittance } from "./apply-remittance"
import type { ImportRemittanceInput } from "./steps/store-remittance"
import { storeRemittanceWorkflow } from "./store-remittance"

/**
 * Brings a carrier's file in: keeps it, then takes the money of its lines one
 * by one. Whatever is interrupted is taken up by a job; a repeated file or line
 * changes nothing. Answers the remittance's id.
 */
export async function importRemittance(
  container: MedusaContainer,
  input: ImportRemittanceInput
): Promise<{ id: string; is_new: boolean }> {
  const { result } = await storeRemittanceWorkflow(container).run({ input })
  await applyRemittance(container, { id: result.id, author: input.author })
  return result
}
