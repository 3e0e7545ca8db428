import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"

/** New variants, in the order of their first stocks, and where they lie. */
export type StockNewSizesInput = {
  variant_ids: string[]
  stocks: number[]
  location_id: string
}

type VariantRow = {
  id: string
  inventory_items: { inventory_item_id: string }[]
}

/** Gives new sizes their stock at the hub; undone by taking the levels away. */
export const stockNewSizesStep = createStep(
  "stock-new-sizes",
  async (
    { variant_ids, stocks, location_id }: StockNewSizesInput,
    { container }
  ) => {
    const query = container.resolve(ContainerRegistrationKeys.QUERY)
    const { data } = await query.graph({
      entity: "variant",
      fields: ["id", "inventory_items.inventory_item_id"],
      filters: { id: variant_ids },
    })
    const rows: VariantRow[] = data
    const levels = await container
      .resolve(Modules.INVENTORY)
      .createInventoryLevels(
        rows.flatMap(({ id, inventory_items }) =>
          inventory_items.map(({ inventory_item_id }) => ({
            inventory_item_id,
            location_id,
            stocked_quantity: stocks[variant_ids.indexOf(id)] ?? 0,
          }))
        )
      )
    return new StepResponse(
      undefined,
      levels.map(({ id }) => id)
    )
  },
  async (ids, { container }) => {
    if (ids?.length) {
      await container.resolve(Modules.INVENTORY).deleteInventoryLevels(ids)
    }
  }
)
