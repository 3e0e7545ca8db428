import type { MedusaContainer } from "@medusajs/framework/types"
import { MedusaError } from "@medusajs/framework/utils"
import { LISTING_MODULE } from "../../modules/listing"
import type ListingModuleService from "../../modules/listing/service"

/** A listing change by its id; throws NOT_FOUND when there is none. */
export async function getListingChange(container: MedusaContainer, id: string) {
  const service = container.resolve<ListingModuleService>(LISTING_MODULE)
  const [change] = await service.listListingChanges({ id: [id] })
  if (!change) {
    throw new MedusaError(
      MedusaError.Types.NOT_FOUND,
      `Listing change ${id} was not found`
    )
  }
  return change
}
