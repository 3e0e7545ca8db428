import type { MedusaContainer } from "@medusajs/framework/types"
import { applyRemittance } from "../workflows/apply-remittance"
import { refundRemittedCash } from "../workflows/refund-remitted-cash"

/** Takes up remittances that were interrupted, and the refunds that waited for them. */
export default async function applyRemittances(container: MedusaContainer) {
  await applyRemittance(container, { id: null, author: "system" })
  await refundRemittedCash(container, null)
}

export const config = { name: "apply-remittances", schedule: "*/15 * * * *" }
