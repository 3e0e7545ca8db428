import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { LISTING_MODULE } from "../../modules/listing"
import type ListingModuleService from "../../modules/listing/service"
import { listVariantStock } from "../queries/list-variant-stock"

/** At how many pieces of a variant its cooperative wants to be told. */
export type SaveStockAlertInput = {
  cooperative_id: string
  variant_id: string
  /** Null to be told no more. */
  threshold: number | null
}

/** Keeps when to tell of a low stock; undone by keeping what was before. */
export const saveStockAlertStep = createStep(
  "save-stock-alert",
  async (input: SaveStockAlertInput, { container }) => {
    const { cooperative_id, variant_id, threshold } = input
    await listVariantStock(container, {
      cooperative_id,
      variant_ids: [variant_id],
    })
    const service = container.resolve<ListingModuleService>(LISTING_MODULE)
    const previous = await service.listStockAlerts({
      variant_id: [variant_id],
    })
    await service.deleteStockAlerts(previous.map(({ id }) => id))
    const created =
      threshold === null
        ? []
        : await service.createStockAlerts([
            { cooperative_id, variant_id, threshold },
          ])
    return new StepResponse(input, {
      previous,
      created: created.map(({ id }) => id),
    })
  },
  async (done, { container }) => {
    if (done) {
      const service = container.resolve<ListingModuleService>(LISTING_MODULE)
      await service.deleteStockAlerts(done.created)
      await service.createStockAlerts(done.previous)
    }
  }
)
