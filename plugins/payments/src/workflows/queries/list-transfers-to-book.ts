import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { z } from "@medusajs/framework/zod"

const rowSchema = z.object({ id: z.string(), order_id: z.string() })

/**
 * Transfers owed or made, and money that pays replacements, before the order's
 * own money came in, of one order or of all; whether it has, and whether one is
 * booked already, is seen when it is taken up.
 */
export async function listTransfersToBook(
  container: MedusaContainer,
  order_id: string | null
) {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({
    entity: "order_refund",
    fields: ["id", "order_id"],
    filters: {
      way: ["transfer", "exchange"],
      booked_at: null,
      ...(order_id ? { order_id: [order_id] } : {}),
    },
  })
  return rowSchema.array().parse(data)
}
