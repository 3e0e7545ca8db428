import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { z } from "@medusajs/framework/zod"

const Collection = z.object({
  state: z.string(),
  amount: z.number().int(),
  currency_code: z.string(),
})

// Before the courier has the money, as the payments plugin calls it.
const STILL_TO_COLLECT = ["to_confirm", "confirmed", "shipped"]

/** What the courier of an order still collects; null where it is not paid in cash. */
export async function findCashToCollect(
  container: MedusaContainer,
  order_id: string
): Promise<{ amount: number; currency_code: string } | null> {
  if (!container.hasRegistration("cash")) {
    return null
  }
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({
    entity: "cash_collection",
    fields: ["state", "amount", "currency_code"],
    filters: { order_id: [order_id] },
  })
  if (!data[0]) {
    return null
  }
  const { state, amount, currency_code } = Collection.parse(data[0])
  const due = STILL_TO_COLLECT.includes(state)
  return { amount: due ? amount : 0, currency_code }
}
