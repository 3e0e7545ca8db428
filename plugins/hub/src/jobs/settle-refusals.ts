import type { MedusaContainer } from "@medusajs/framework/types"
import { settleRefusals } from "../workflows/after-sale/settle-refusals"

const OLDEST_MS = 31 * 24 * 60 * 60 * 1000

/** Makes up for lost events, and tries again what could not be settled. */
export default async function settleLateRefusals(container: MedusaContainer) {
  const since = new Date(Date.now() - OLDEST_MS)
  await settleRefusals(container, { refused_at: { $gte: since } })
}

export const config = { name: "settle-refusals", schedule: "*/15 * * * *" }
