import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { z } from "@medusajs/framework/zod"
import { CASH_STATES } from "../../types/cash-collection"
import { followCash } from "../rules/follow-cash"

const rowSchema = z.object({
  id: z.string(),
  canceled_at: z.coerce.date().nullish(),
  fulfillments: z
    .array(
      z.object({
        created_at: z.coerce.date(),
        canceled_at: z.coerce.date().nullish(),
        shipped_at: z.coerce.date().nullable(),
        delivered_at: z.coerce.date().nullable(),
        metadata: z.unknown(),
      })
    )
    .nullish(),
  cash_collection: z.object({ state: z.enum(CASH_STATES) }).nullish(),
})

/** The moves that the cash of orders owes to what happened to the orders. */
export async function listDueCashMoves(
  container: MedusaContainer,
  order_ids: string[]
) {
  if (!order_ids.length) {
    return []
  }
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({
    entity: "order",
    fields: [
      "id",
      "canceled_at",
      "fulfillments.created_at",
      "fulfillments.canceled_at",
      "fulfillments.shipped_at",
      "fulfillments.delivered_at",
      "fulfillments.metadata",
      "cash_collection.state",
    ],
    filters: { id: order_ids },
  })
  const orders = rowSchema.array().parse(data)
  return orders.flatMap((order) => {
    const cash = order.cash_collection
    const state = cash
      ? followCash({
          state: cash.state,
          is_canceled: Boolean(order.canceled_at),
          parcels: (order.fulfillments ?? []).filter(
            ({ canceled_at }) => !canceled_at
          ),
        })
      : null
    return state ? [{ order_id: order.id, state }] : []
  })
}
