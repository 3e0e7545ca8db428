import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { z } from "@medusajs/framework/zod"

const numberedPartSchema = z.object({
  id: z.string(),
  order_display_id: z.number(),
})

/** Numbers of orders, as shoppers know them, by the ids of their parts. */
export async function listOrderNumbers(
  container: MedusaContainer,
  part_ids: string[]
): Promise<Map<string, number>> {
  if (!part_ids.length) {
    return new Map()
  }
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({
    entity: "cooperative_order",
    fields: ["id", "order_display_id"],
    filters: { id: [...new Set(part_ids)] },
  })
  return new Map(
    numberedPartSchema
      .array()
      .parse(data)
      .map(({ id, order_display_id }) => [id, order_display_id])
  )
}
