import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { LISTING_MODULE } from "../../modules/listing"
import type ListingModuleService from "../../modules/listing/service"

/** An uploaded photo, and whose it is; sizes in pixels. */
export type CreateListingPhotoStepInput = {
  cooperative_id: string
  file_id: string
  url: string
  width: number
  height: number
}

/** Remembers a cooperative's photo; undone by forgetting it. */
export const createListingPhotoStep = createStep(
  "create-listing-photo",
  async (input: CreateListingPhotoStepInput, { container }) => {
    const service = container.resolve<ListingModuleService>(LISTING_MODULE)
    const photo = await service.createListingPhotographs(input)
    return new StepResponse(photo, photo.id)
  },
  async (id, { container }) => {
    if (id) {
      const service = container.resolve<ListingModuleService>(LISTING_MODULE)
      await service.deleteListingPhotographs([id])
    }
  }
)
