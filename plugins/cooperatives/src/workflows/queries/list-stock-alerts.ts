import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { SizeRow } from "../rules/listing-row"
import { availableStock } from "../rules/to-size"

type Page = { limit: number; offset: number }

type AlertRow = {
  id: string
  variant_id: string
  threshold: number
  alerted_at: Date | string
}

type VariantRow = SizeRow & {
  product?: {
    id: string
    title: string
    cooperative?: { id: string; name: string } | null
  } | null
}

const VARIANT_FIELDS = [
  "id",
  "title",
  "manage_inventory",
  "inventory_items.required_quantity",
  "inventory_items.inventory.location_levels.stocked_quantity",
  "inventory_items.inventory.location_levels.reserved_quantity",
  "product.id",
  "product.title",
  "product.cooperative.id",
  "product.cooperative.name",
]

/** Sizes that run out, the longest known first, with what is left of each. */
export async function listStockAlerts(
  container: MedusaContainer,
  { limit, offset }: Page
) {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data, metadata } = await query.graph({
    entity: "stock_alert",
    fields: ["id", "variant_id", "threshold", "alerted_at"],
    filters: { alerted_at: { $ne: null } },
    pagination: { skip: offset, take: limit, order: { alerted_at: "ASC" } },
  })
  const alerts: AlertRow[] = data
  const { data: found } = await query.graph({
    entity: "variant",
    fields: VARIANT_FIELDS,
    filters: { id: alerts.map(({ variant_id }) => variant_id) },
  })
  const variants: VariantRow[] = found
  return {
    stock_alerts: alerts.map((alert) =>
      describe(
        alert,
        variants.find(({ id }) => id === alert.variant_id)
      )
    ),
    count: metadata?.count ?? 0,
    limit,
    offset,
  }
}

function describe(
  { id, threshold, alerted_at }: AlertRow,
  variant: VariantRow | undefined
) {
  const product = variant?.product
  return {
    id,
    threshold,
    alerted_at,
    stock: variant ? availableStock(variant) : null,
    variant_title: variant?.title ?? null,
    product: product ? { id: product.id, title: product.title } : null,
    cooperative: product?.cooperative ?? null,
  }
}
