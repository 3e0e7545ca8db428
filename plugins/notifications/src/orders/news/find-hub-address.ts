import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { z } from "@medusajs/framework/zod"

const text = z.string().nullish()
const Order = z.object({
  sales_channel: z.object({
    stock_locations: z.array(
      z.object({
        name: z.string(),
        address: z
          .object({
            address_1: text,
            address_2: text,
            postal_code: text,
            city: text,
          })
          .nullish(),
      })
    ),
  }),
})

/** The lines of the address that an order was sent from; none where it is not kept. */
export async function findHubAddress(
  container: MedusaContainer,
  order_id: string
): Promise<string[]> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({
    entity: "order",
    fields: [
      "sales_channel.stock_locations.name",
      "sales_channel.stock_locations.address.*",
    ],
    filters: { id: [order_id] },
  })
  const locations =
    Order.safeParse(data[0]).data?.sales_channel.stock_locations ?? []
  const [hub] = locations.filter(({ address }) => address)
  if (!hub?.address) {
    return []
  }
  const { address_1, address_2, postal_code, city } = hub.address
  return [hub.name, address_1, address_2, [postal_code, city]]
    .map((line) => [line].flat().filter(Boolean).join(" "))
    .filter(Boolean)
}
