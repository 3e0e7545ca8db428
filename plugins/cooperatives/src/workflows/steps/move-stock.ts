import { Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { IInventoryService } from "@medusajs/framework/types"
import type { MoveStock } from "../../types/stock"
import { listVariantStock } from "../queries/list-variant-stock"
import { planStock } from "../rules/plan-stock"

/** Movements of a cooperative's stock. */
export type MoveStockInput = MoveStock & { cooperative_id: string }

const LOCK_SECONDS = 10

type Adjustment = {
  inventoryItemId: string
  locationId: string
  adjustment: number
}

/**
 * Moves stock at the hub, all or nothing. The same lock as the core's own
 * reservations is held from reading to writing, so no sale is lost between.
 * Undone by moving it back.
 */
export const moveStockStep = createStep(
  "move-stock",
  async ({ cooperative_id, movements }: MoveStockInput, { container }) => {
    const variant_ids = [...new Set(movements.map((each) => each.variant_id))]
    const read = () =>
      listVariantStock(container, { cooperative_id, variant_ids })
    const items = [...(await read()).values()].map(
      ({ inventory_item_id }) => inventory_item_id
    )
    const inventory = container.resolve(Modules.INVENTORY)
    const done = await container.resolve(Modules.LOCKING).execute(
      items,
      async () => {
        const rows = await read()
        const changes = planStock(
          movements,
          new Map([...rows].map(([id, { stock }]) => [id, stock]))
        )
        const adjustments = changes.flatMap(({ variant_id, by }) => {
          const row = rows.get(variant_id)
          return row && by
            ? [
                {
                  inventoryItemId: row.inventory_item_id,
                  locationId: row.location_id,
                  adjustment: by * row.required_quantity,
                },
              ]
            : []
        })
        await adjust(inventory, adjustments)
        return { changes, adjustments }
      },
      { timeout: LOCK_SECONDS }
    )
    return new StepResponse(
      done.changes.map(({ variant_id, stock }) => ({ variant_id, stock })),
      done.adjustments
    )
  },
  async (adjustments, { container }) => {
    if (adjustments?.length) {
      await adjust(
        container.resolve(Modules.INVENTORY),
        adjustments.map((each) => ({ ...each, adjustment: -each.adjustment }))
      )
    }
  }
)

async function adjust(inventory: IInventoryService, adjustments: Adjustment[]) {
  if (adjustments.length) {
    await inventory.adjustInventory(adjustments)
  }
}
