import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { z } from "@medusajs/framework/zod"

/** As the hub calls its module of what happens after a sale. */
const AFTER_SALE = "after_sale"

const linesSchema = z.array(z.object({ line_item_id: z.string() }))
const askedSchema = z.object({ order_id: z.string(), lines: linesSchema })
const partSchema = z.object({ id: z.string(), lines: linesSchema })

/**
 * Ids of parts whose money is held back: their shopper asked to send something
 * back, and nobody has received or declined it yet. None where no hub is.
 */
export async function listHeldParts(
  container: MedusaContainer
): Promise<string[]> {
  if (!container.hasRegistration(AFTER_SALE)) {
    return []
  }
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data: open } = await query.graph({
    entity: AFTER_SALE,
    fields: ["order_id", "lines.line_item_id"],
    filters: { state: "requested" },
  })
  const asked = askedSchema.array().parse(open)
  if (!asked.length) {
    return []
  }
  const { data } = await query.graph({
    entity: "cooperative_order",
    fields: ["id", "lines.line_item_id"],
    filters: { order_id: [...new Set(asked.map(({ order_id }) => order_id))] },
  })
  const items = new Set(
    asked.flatMap(({ lines }) => lines.map(({ line_item_id }) => line_item_id))
  )
  return partSchema
    .array()
    .parse(data)
    .filter(({ lines }) =>
      lines.some(({ line_item_id }) => items.has(line_item_id))
    )
    .map(({ id }) => id)
}
