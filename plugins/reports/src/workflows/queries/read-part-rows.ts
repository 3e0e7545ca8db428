import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { z } from "@medusajs/framework/zod"

const time = z.coerce.date()

const partRowSchema = z.object({
  id: z.string(),
  order_id: z.string(),
  cooperative_id: z.string(),
  status: z.string(),
  currency_code: z.string(),
  total: z.number().int(),
  placed_at: time,
  accepted_at: time.nullable(),
  ready_at: time.nullable(),
  received_at: time.nullable(),
  shipped_at: time.nullable(),
  delivered_at: time.nullable(),
  cooperative: z.object({ region: z.string().nullable() }).nullish(),
  lines: z.array(
    z.object({
      id: z.string(),
      product_id: z.string(),
      quantity: z.number().int(),
      short_quantity: z.number().int(),
      damaged_quantity: z.number().int(),
      canceled_quantity: z.number().int(),
      returned_quantity: z.number().int(),
      total: z.number().int(),
    })
  ),
})

/** A maker's part of an order, as Query answers it from its own plugin. */
export type PartRow = z.infer<typeof partRowSchema>

/** Makers' parts of orders by id, with their articles. */
export async function readPartRows(
  container: MedusaContainer,
  ids: string[]
): Promise<PartRow[]> {
  if (!ids.length) {
    return []
  }
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({
    entity: "cooperative_order",
    fields: ["*", "cooperative.region", "lines.*"],
    filters: { id: ids },
  })
  return partRowSchema.array().parse(data)
}
