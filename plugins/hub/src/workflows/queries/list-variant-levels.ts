import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"

/** Where the stock of a variant's inventory items lies. */
export type VariantLevel = {
  variant_id: string
  inventory_item_id: string
  location_id: string
  /** How many of the item one piece of the variant takes. */
  required_quantity: number
}

/** Levels of variants' stock; none of variants whose stock is not counted. */
export async function listVariantLevels(
  container: MedusaContainer,
  variant_ids: string[]
): Promise<VariantLevel[]> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({
    entity: "variant",
    fields: [
      "id",
      "manage_inventory",
      "inventory_items.inventory_item_id",
      "inventory_items.required_quantity",
      "inventory_items.inventory.location_levels.location_id",
    ],
    filters: { id: variant_ids },
  })
  const variants: VariantRow[] = data
  return variants
    .filter(({ manage_inventory }) => manage_inventory)
    .flatMap(({ id, inventory_items }) =>
      (inventory_items ?? []).flatMap((item) => {
        // The hub is the one place where stock lies.
        const [level] = item.inventory?.location_levels ?? []
        return level
          ? [
              {
                variant_id: id,
                inventory_item_id: item.inventory_item_id,
                location_id: level.location_id,
                required_quantity: item.required_quantity,
              },
            ]
          : []
      })
    )
}

type VariantRow = {
  id: string
  manage_inventory: boolean
  inventory_items?: {
    inventory_item_id: string
    required_quantity: number
    inventory?: { location_levels?: { location_id: string }[] } | null
  }[]
}
