import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { z } from "@medusajs/framework/zod"
import type { OrderMoney } from "../rules/order-money"

const optionSchema = z.object({
  data: z.object({ carrier: z.string().optional() }).nullish(),
})

/** The carrier that the shopper's way of delivery names; null without one. */
export async function findCarrier(
  container: MedusaContainer,
  order: Pick<OrderMoney, "shipping_methods">
): Promise<string | null> {
  const ids = order.shipping_methods.flatMap(
    ({ shipping_option_id }) => shipping_option_id ?? []
  )
  if (!ids.length) {
    return null
  }
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({
    entity: "shipping_option",
    fields: ["id", "data"],
    filters: { id: ids },
  })
  const [carrier] = optionSchema
    .array()
    .parse(data)
    .flatMap((option) => option.data?.carrier ?? [])
  return carrier ?? null
}
