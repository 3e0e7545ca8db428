import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { LISTING_MODULE } from "../../modules/listing"
import type ListingModuleService from "../../modules/listing/service"
import type { UpdateListing } from "../../types/listing"

/** Changes the columns of listings; undone by writing the old ones back. */
export const updateListingsStep = createStep(
  "update-listings",
  async (input: { ids: string[]; listing: UpdateListing }, { container }) => {
    if (!input.ids.length) {
      return new StepResponse([], [])
    }
    const { translations, ...columns } = input.listing
    const service = container.resolve<ListingModuleService>(LISTING_MODULE)
    const previous = await service.listListings({ id: input.ids })
    await service.updateListings(input.ids.map((id) => ({ id, ...columns })))
    return new StepResponse(input.ids, previous)
  },
  async (previous, { container }) => {
    if (!previous?.length) {
      return
    }
    const service = container.resolve<ListingModuleService>(LISTING_MODULE)
    await service.updateListings(previous)
  }
)
