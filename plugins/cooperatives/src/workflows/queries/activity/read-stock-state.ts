import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { LISTING_MODULE } from "../../../modules/listing"
import type ListingModuleService from "../../../modules/listing/service"
import type { SizeRow } from "../../rules/listing-row"
import { availableStock } from "../../rules/to-size"
import type { SubjectState } from "./subject-state"

type VariantRow = SizeRow & {
  product?: { title: string; cooperative?: { id: string } | null } | null
}

/** The stock and the thresholds of sizes of a cooperative. */
export async function readStockState(
  container: MedusaContainer,
  cooperative_id: string,
  variant_ids: string[]
): Promise<SubjectState | null> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const listings = container.resolve<ListingModuleService>(LISTING_MODULE)
  const [{ data }, alerts] = await Promise.all([
    query.graph({
      entity: "variant",
      fields: [
        "id",
        "title",
        "manage_inventory",
        "inventory_items.required_quantity",
        "inventory_items.inventory.location_levels.stocked_quantity",
        "inventory_items.inventory.location_levels.reserved_quantity",
        "product.title",
        "product.cooperative.id",
      ],
      filters: { id: variant_ids },
    }),
    listings.listStockAlerts({ variant_id: variant_ids }),
  ])
  const rows: VariantRow[] = data
  const own = rows.filter(
    ({ product }) => product?.cooperative?.id === cooperative_id
  )
  const nameOf = ({ product, title }: VariantRow) =>
    [product?.title, title].filter(Boolean).join(", ")
  const [only] = own
  return {
    id: variant_ids.join(),
    cooperative_id,
    name: only && own.length === 1 ? nameOf(only) : null,
    fields: Object.fromEntries(
      own.flatMap((variant) => [
        [nameOf(variant), availableStock(variant)],
        [
          `${nameOf(variant)}: threshold`,
          alerts.find(({ variant_id }) => variant_id === variant.id)
            ?.threshold ?? null,
        ],
      ])
    ),
    hidden: [],
  }
}
