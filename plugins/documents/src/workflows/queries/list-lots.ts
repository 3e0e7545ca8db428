import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { z } from "@medusajs/framework/zod"

const ParcelLine = z.object({
  line_item_id: z.string(),
  lot_code: z.string().nullish(),
  best_before: z.string().nullish(),
})

export type Lot = { code: string; best_before: string | null }

/** The lots that left the hub, by line of the order; none where no hub keeps them. */
export async function listLots(
  container: MedusaContainer,
  filters: { order_id: string } | { fulfillment_id: string }
): Promise<Map<string, Lot[]>> {
  const lots = new Map<string, Lot[]>()
  if (!container.hasRegistration("hub")) {
    return lots
  }
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({
    entity: "parcel_line",
    fields: ["line_item_id", "lot_code", "best_before"],
    filters,
  })
  for (const row of data) {
    const { line_item_id, lot_code, best_before } = ParcelLine.parse(row)
    if (lot_code) {
      const known = lots.get(line_item_id) ?? []
      known.push({ code: lot_code, best_before: best_before ?? null })
      lots.set(line_item_id, known)
    }
  }
  return lots
}
