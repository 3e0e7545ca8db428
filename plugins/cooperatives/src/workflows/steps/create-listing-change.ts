import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { LISTING_MODULE } from "../../modules/listing"
import type ListingModuleService from "../../modules/listing/service"
import type { Language } from "../../types/languages"
import type { ListingContent } from "../../types/listing-content"

/** A first draft of a change. */
export type CreateListingChangeStepInput = {
  product_id: string
  cooperative_id: string
  created_by: string
  language: Language
  content: ListingContent
}

/** Opens a listing change as a draft; undone by deleting it. */
export const createListingChangeStep = createStep(
  "create-listing-change",
  async (input: CreateListingChangeStepInput, { container }) => {
    const service = container.resolve<ListingModuleService>(LISTING_MODULE)
    const change = await service.createListingChanges({ ...input })
    return new StepResponse(change, change.id)
  },
  async (id, { container }) => {
    if (id) {
      const service = container.resolve<ListingModuleService>(LISTING_MODULE)
      await service.deleteListingChanges([id])
    }
  }
)
