import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"

/** A line of a cart, as far as a withdrawal needs it. */
export type CartLine = {
  id: string
  product_id: string | null
  title: string
  product_title: string | null
  variant_title: string | null
  product_handle: string | null
  thumbnail: string | null
  quantity: number
}

/** A cart that was not completed, with the lines of the products asked for. */
export type OpenCart = { id: string; locale: string | null; lines: CartLine[] }

const PAGE_SIZE = 100

/** The next open carts, in the order of their ids, that hold any of the products. */
export async function listOpenCarts(
  container: MedusaContainer,
  product_ids: string[],
  after: string
): Promise<OpenCart[]> {
  if (!product_ids.length) {
    return []
  }
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({
    entity: "cart",
    fields: [
      "id",
      "locale",
      "items.id",
      "items.product_id",
      "items.title",
      "items.product_title",
      "items.variant_title",
      "items.product_handle",
      "items.thumbnail",
      "items.quantity",
    ],
    filters: {
      id: { $gt: after },
      completed_at: null,
      items: { product_id: product_ids },
    },
    pagination: { take: PAGE_SIZE, order: { id: "ASC" } },
  })
  const carts: { id: string; locale: string | null; items: CartLine[] }[] = data
  return carts.map(({ id, locale, items }) => ({
    id,
    locale,
    lines: items.filter(
      ({ product_id }) => product_id && product_ids.includes(product_id)
    ),
  }))
}
