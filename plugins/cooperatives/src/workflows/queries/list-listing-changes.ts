import type { MedusaContainer } from "@medusajs/framework/types"
import { LISTING_MODULE } from "../../modules/listing"
import type ListingModuleService from "../../modules/listing/service"
import type { ListingKey } from "./get-listing"

/** Every change that a listing has had, the latest first. */
export async function listListingChanges(
  container: MedusaContainer,
  { product_id, cooperative_id }: ListingKey
) {
  const service = container.resolve<ListingModuleService>(LISTING_MODULE)
  return service.listListingChanges(
    { product_id: [product_id], cooperative_id: [cooperative_id] },
    { order: { created_at: "DESC" } }
  )
}
