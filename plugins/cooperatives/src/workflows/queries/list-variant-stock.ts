import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { SizeRow } from "../rules/listing-row"
import { availableStock } from "../rules/to-size"
import { VendorProblem } from "../rules/vendor-problem"

/** Where a variant's stock lies, and how much of it can be sold. */
export type VariantStock = {
  inventory_item_id: string
  location_id: string
  /** How many pieces of the item one of the variant takes. */
  required_quantity: number
  stock: number
}

type VariantRow = SizeRow & {
  product?: { cooperative?: { id: string } | null }
}

/**
 * The stock of a cooperative's variants by their ids. Unknown ones, another
 * cooperative's and uncounted ones are not found.
 */
export async function listVariantStock(
  container: MedusaContainer,
  {
    cooperative_id,
    variant_ids,
  }: { cooperative_id: string; variant_ids: string[] }
): Promise<Map<string, VariantStock>> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({
    entity: "variant",
    fields: [
      "id",
      "manage_inventory",
      "inventory_items.inventory_item_id",
      "inventory_items.required_quantity",
      "inventory_items.inventory.location_levels.location_id",
      "inventory_items.inventory.location_levels.stocked_quantity",
      "inventory_items.inventory.location_levels.reserved_quantity",
      "product.cooperative.id",
    ],
    filters: { id: variant_ids },
  })
  const rows: VariantRow[] = data
  return new Map(
    variant_ids.map((id) => [id, toStock(id, rows, cooperative_id)])
  )
}

function toStock(
  id: string,
  rows: VariantRow[],
  cooperative_id: string
): VariantStock {
  const row = rows.find(
    (each) => each.id === id && each.product?.cooperative?.id === cooperative_id
  )
  const item = row?.inventory_items?.[0]
  const level = item?.inventory?.location_levels?.[0]
  const stock = row && availableStock(row)
  if (!item || !level || typeof stock !== "number") {
    throw new VendorProblem("not_found", `Size ${id} was not found`)
  }
  return {
    inventory_item_id: item.inventory_item_id,
    location_id: level.location_id,
    required_quantity: item.required_quantity,
    stock,
  }
}
