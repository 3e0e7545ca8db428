import type { MedusaContainer } from "@medusajs/framework/types"
import { LISTING_MODULE } from "../../modules/listing"
import type ListingModuleService from "../../modules/listing/service"
import type { ListingChangeStatus } from "../../types/listing-change"

/** Changes of one status over all cooperatives, those that wait longest first. */
export async function listChangesByStatus(
  container: MedusaContainer,
  page: { status: ListingChangeStatus; limit: number; offset: number }
) {
  const service = container.resolve<ListingModuleService>(LISTING_MODULE)
  const [changes, count] = await service.listAndCountListingChanges(
    { status: [page.status] },
    {
      order: { submitted_at: "ASC", id: "ASC" },
      take: page.limit,
      skip: page.offset,
    }
  )
  return { changes, count }
}
