import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { z } from "@medusajs/framework/zod"
import type { NewsFacts } from "./news-facts"

const Refund = z.object({
  amount: z.number().int(),
  carried_amount: z.number().int().default(0),
  way: z.enum(["card", "not_collected", "transfer"]),
})

/** The money that was given back for a cause, as the payments plugin keeps it; null for none. */
export async function findRefund(
  container: MedusaContainer,
  key: string
): Promise<NewsFacts["refund"]> {
  if (!container.hasRegistration("refunds")) {
    return null
  }
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({
    entity: "order_refund",
    fields: ["amount", "carried_amount", "way"],
    filters: { key: [key] },
  })
  // What only pays a replacement gives nothing back.
  const refund = Refund.safeParse(data[0]).data
  return refund
    ? { amount: refund.amount - refund.carried_amount, way: refund.way }
    : null
}
