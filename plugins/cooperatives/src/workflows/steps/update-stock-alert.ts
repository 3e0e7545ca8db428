import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { LISTING_MODULE } from "../../modules/listing"
import type ListingModuleService from "../../modules/listing/service"

/** Notes when an alert was told last, or that it is armed again; undoes so. */
export const updateStockAlertStep = createStep(
  "update-stock-alert",
  async (
    { id, alerted_at }: { id: string; alerted_at: Date | null },
    { container }
  ) => {
    const service = container.resolve<ListingModuleService>(LISTING_MODULE)
    const previous = await service.retrieveStockAlert(id)
    await service.updateStockAlerts({ id, alerted_at })
    return new StepResponse({ id }, { id, alerted_at: previous.alerted_at })
  },
  async (previous, { container }) => {
    if (previous) {
      const service = container.resolve<ListingModuleService>(LISTING_MODULE)
      await service.updateStockAlerts(previous)
    }
  }
)
