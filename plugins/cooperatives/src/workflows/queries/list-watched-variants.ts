import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { LISTING_MODULE } from "../../modules/listing"
import type ListingModuleService from "../../modules/listing/service"

/** Ids of the variants of inventory levels that somebody wants to be told of. */
export async function listWatchedVariantsOfLevels(
  container: MedusaContainer,
  level_ids: string[]
): Promise<string[]> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({
    entity: "inventory_level",
    fields: ["inventory_item.variants.id"],
    filters: { id: level_ids },
  })
  const rows: LevelRow[] = data
  const ids = rows.flatMap(({ inventory_item }) =>
    (inventory_item?.variants ?? []).flatMap((variant) => variant?.id ?? [])
  )
  if (!ids.length) {
    return []
  }
  const service = container.resolve<ListingModuleService>(LISTING_MODULE)
  const alerts = await service.listStockAlerts({ variant_id: ids })
  return alerts.map(({ variant_id }) => variant_id)
}

type LevelRow = {
  inventory_item?: { variants?: ({ id: string } | null)[] } | null
}
