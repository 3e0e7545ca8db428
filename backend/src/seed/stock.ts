import { createInventoryLevelsWorkflow } from "@medusajs/medusa/core-flows"
import type { SeedVariant } from "./catalogue/texts"
import type { SeedContext } from "./context"

/** Puts the variants' first stock in the hub. */
export async function seedStock(
  { container, query }: SeedContext,
  variants: SeedVariant[],
  location: string
) {
  const { data } = await query.graph({
    entity: "inventory_item",
    fields: ["id", "sku"],
    filters: { sku: variants.map(({ sku }) => sku) },
  })
  const stockOf = new Map(variants.map(({ sku, stock }) => [sku, stock]))
  await createInventoryLevelsWorkflow(container).run({
    input: {
      inventory_levels: data.map(({ id, sku }: StockedRow) => ({
        inventory_item_id: id,
        location_id: location,
        stocked_quantity: stockOf.get(sku ?? "") ?? 0,
      })),
    },
  })
}

type StockedRow = { id: string; sku?: string | null }
