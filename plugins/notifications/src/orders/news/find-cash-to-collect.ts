import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { z } from "@medusajs/framework/zod"

const Collection = z.object({ state: z.string(), amount: z.number().int() })

// Before the courier has the money, as the payments plugin calls it.
const STILL_TO_COLLECT = ["to_confirm", "confirmed", "shipped"]

/** The cash that a courier will ask for; null where none is due. */
export async function findCashToCollect(
  container: MedusaContainer,
  order_id: string
): Promise<number | null> {
  if (!container.hasRegistration("cash")) {
    return null
  }
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({
    entity: "cash_collection",
    fields: ["state", "amount"],
    filters: { order_id: [order_id] },
  })
  const cash = Collection.safeParse(data[0]).data
  return cash && STILL_TO_COLLECT.includes(cash.state) ? cash.amount : null
}
