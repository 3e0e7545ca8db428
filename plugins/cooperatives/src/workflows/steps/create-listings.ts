import { MedusaError } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { LISTING_MODULE } from "../../modules/listing"
import type ListingModuleService from "../../modules/listing/service"
import { createListingSchema, type UpdateListing } from "../../types/listing"

/** The products that need a listing, and what it says. */
export type CreateListingsStepInput = {
  product_ids: string[]
  listing: UpdateListing
}

/** Stores one listing per product; undone by deleting them. */
export const createListingsStep = createStep(
  "create-listings",
  async (input: CreateListingsStepInput, { container }) => {
    if (!input.product_ids.length) {
      return new StepResponse([], [])
    }
    const { translations, ...columns } = parseListing(input.listing)
    const service = container.resolve<ListingModuleService>(LISTING_MODULE)
    const created = await service.createListings(
      input.product_ids.map(() => ({ ...columns }))
    )
    const pairs = created.map(({ id }, index) => ({
      listing_id: id,
      product_id: String(input.product_ids[index]),
    }))
    return new StepResponse(
      pairs,
      created.map(({ id }) => id)
    )
  },
  async (ids, { container }) => {
    if (!ids?.length) {
      return
    }
    const service = container.resolve<ListingModuleService>(LISTING_MODULE)
    await service.deleteListings(ids)
  }
)

function parseListing(listing: UpdateListing) {
  const parsed = createListingSchema.safeParse(listing)
  if (!parsed.success) {
    throw new MedusaError(
      MedusaError.Types.INVALID_DATA,
      "A product's first listing needs its class, for example oil or craft"
    )
  }
  return parsed.data
}
