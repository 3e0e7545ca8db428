import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { LISTING_MODULE } from "../../modules/listing"
import type ListingModuleService from "../../modules/listing/service"

const PAGE_SIZE = 500

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

/** Ids of every variant that somebody wants to be told of. */
export async function listWatchedVariants(
  container: MedusaContainer
): Promise<string[]> {
  const service = container.resolve<ListingModuleService>(LISTING_MODULE)
  const found: string[] = []
  for (let skip = 0; ; skip += PAGE_SIZE) {
    const page = await service.listStockAlerts(
      {},
      {
        select: ["id", "variant_id"],
        skip,
        take: PAGE_SIZE,
        order: { id: "ASC" },
      }
    )
    found.push(...page.map(({ variant_id }) => variant_id))
    if (page.length < PAGE_SIZE) {
      return found
    }
  }
}
