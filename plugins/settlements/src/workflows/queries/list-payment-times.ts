import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { paidAt, paidOrderSchema } from "../rules/paid-at"

/** When the money of orders had come in; orders that lack some are left out. */
export async function listPaymentTimes(
  container: MedusaContainer,
  order_ids: string[]
): Promise<Map<string, Date>> {
  if (!order_ids.length) {
    return new Map()
  }
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({
    entity: "order",
    fields: [
      "id",
      "payment_collections.status",
      "payment_collections.payments.captured_at",
    ],
    filters: { id: order_ids },
  })
  return new Map(
    paidOrderSchema
      .array()
      .parse(data)
      .flatMap((order) => {
        const paid_at = paidAt(order)
        return paid_at ? [[order.id, paid_at] as const] : []
      })
  )
}
