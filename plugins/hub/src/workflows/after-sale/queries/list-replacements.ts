import type { MedusaContainer } from "@medusajs/framework/types"
import {
  ContainerRegistrationKeys,
  ProductStatus,
  QueryContext,
} from "@medusajs/framework/utils"
import { z } from "@medusajs/framework/zod"
import type { ReplacedOrder } from "./get-replaced-order"

const UNITS = 100

const levelSchema = z.object({
  stocked_quantity: z.coerce.number(),
  reserved_quantity: z.coerce.number(),
})
const variantSchema = z.object({
  id: z.string(),
  title: z.string().nullish(),
  product_id: z.string().nullish(),
  manage_inventory: z.boolean(),
  allow_backorder: z.boolean(),
  product: z.object({ title: z.string(), status: z.string() }),
  calculated_price: z
    .object({ calculated_amount: z.coerce.number().nullish() })
    .nullish(),
  inventory_items: z
    .array(
      z.object({
        required_quantity: z.coerce.number(),
        inventory: z
          .object({ location_levels: z.array(levelSchema).nullish() })
          .nullish(),
      })
    )
    .nullish(),
})

type VariantRow = z.output<typeof variantSchema>

/** A size that may be sent instead of another. */
export type ReplacementVariant = {
  id: string
  product_id: string | null
  /** Of the product. */
  title: string
  size: string
  /** The product and its size. */
  name: string
  is_for_sale: boolean
  /** Minor units, today, in the order's market; null without a price. */
  price: number | null
  /** Pieces that are free; null where they are not counted. */
  available: number | null
}

/** The sizes of products with their price in an order's market and what is left of them. */
export async function listReplacements(
  container: MedusaContainer,
  {
    product_ids,
    order: { region_id, currency_code },
  }: {
    product_ids: string[]
    order: Pick<ReplacedOrder, "region_id" | "currency_code">
  }
): Promise<ReplacementVariant[]> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({
    entity: "variant",
    fields: [
      "id",
      "title",
      "product_id",
      "manage_inventory",
      "allow_backorder",
      "product.title",
      "product.status",
      "calculated_price.calculated_amount",
      "inventory_items.required_quantity",
      "inventory_items.inventory.location_levels.stocked_quantity",
      "inventory_items.inventory.location_levels.reserved_quantity",
    ],
    filters: { product_id: product_ids },
    context: { calculated_price: QueryContext({ region_id, currency_code }) },
  })
  return variantSchema
    .array()
    .parse(data)
    .map((variant) => {
      const price = variant.calculated_price?.calculated_amount
      return {
        id: variant.id,
        product_id: variant.product_id ?? null,
        title: variant.product.title,
        size: variant.title ?? variant.product.title,
        name: [variant.product.title, variant.title].filter(Boolean).join(", "),
        is_for_sale: variant.product.status === ProductStatus.PUBLISHED,
        price: typeof price === "number" ? Math.round(price * UNITS) : null,
        available: availableOf(variant),
      }
    })
}

function availableOf(variant: VariantRow): number | null {
  if (!variant.manage_inventory || variant.allow_backorder) {
    return null
  }
  const pieces = (variant.inventory_items ?? []).map(
    ({ required_quantity, inventory }) => {
      const free = (inventory?.location_levels ?? []).reduce(
        (sum, { stocked_quantity, reserved_quantity }) =>
          sum + stocked_quantity - reserved_quantity,
        0
      )
      return Math.floor(free / required_quantity)
    }
  )
  return pieces.length ? Math.min(...pieces) : 0
}
