import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { LISTING_MODULE } from "../../modules/listing"
import type ListingModuleService from "../../modules/listing/service"
import { judgeStockAlert } from "../rules/judge-stock-alert"
import type { SizeRow } from "../rules/listing-row"
import { availableStock } from "../rules/to-size"

const PAGE_SIZE = 500

/** Ids of the variants of whose stock a cooperative is to be told, or no more. */
export async function listDueStockAlerts(
  container: MedusaContainer
): Promise<string[]> {
  const service = container.resolve<ListingModuleService>(LISTING_MODULE)
  const due: string[] = []
  for (let skip = 0; ; skip += PAGE_SIZE) {
    const page = await service.listStockAlerts(
      {},
      {
        select: ["id", "variant_id", "threshold", "alerted_at"],
        skip,
        take: PAGE_SIZE,
        order: { id: "ASC" },
      }
    )
    const stock = await readStock(
      container,
      page.map(({ variant_id }) => variant_id)
    )
    due.push(
      ...page
        .filter(
          (alert) =>
            judgeStockAlert(alert, stock.get(alert.variant_id) ?? null) !==
            "nothing"
        )
        .map(({ variant_id }) => variant_id)
    )
    if (page.length < PAGE_SIZE) {
      return due
    }
  }
}

async function readStock(
  container: MedusaContainer,
  variant_ids: string[]
): Promise<Map<string, number | null>> {
  if (!variant_ids.length) {
    return new Map()
  }
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({
    entity: "variant",
    fields: [
      "id",
      "manage_inventory",
      "inventory_items.required_quantity",
      "inventory_items.inventory.location_levels.stocked_quantity",
      "inventory_items.inventory.location_levels.reserved_quantity",
    ],
    filters: { id: variant_ids },
  })
  const variants: SizeRow[] = data
  return new Map(
    variants.map((variant) => [variant.id, availableStock(variant)])
  )
}
