import type { MedusaContainer } from "@medusajs/framework/types"
import {
  ContainerRegistrationKeys,
  ProductStatus,
} from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { LISTING_MODULE } from "../../modules/listing"
import type ListingModuleService from "../../modules/listing/service"
import { LOCALE_OF_LANGUAGE } from "../../types/languages"
import { judgeStockAlert, type StockVerdict } from "../rules/judge-stock-alert"
import type { SizeRow } from "../rules/listing-row"
import { availableStock } from "../rules/to-size"

/** What follows from a variant's stock, and what is told of it. */
export type JudgedStock = {
  verdict: StockVerdict
  alert_id: string
  cooperative_id: string
  data: {
    product_id: string
    title: string
    variant_title: string
    stock: number | null
  }
}

/** Compares a variant's stock with its alert; null where it has none. */
export const judgeStockAlertStep = createStep(
  "judge-stock-alert",
  async ({ variant_id }: { variant_id: string }, { container }) => {
    const service = container.resolve<ListingModuleService>(LISTING_MODULE)
    const [alert] = await service.listStockAlerts({ variant_id: [variant_id] })
    const variant = alert && (await readVariant(container, variant_id))
    if (!alert || !variant?.product) {
      return new StepResponse<JudgedStock | null>(null)
    }
    const { product } = variant
    const stock = availableStock(variant)
    // Nobody waits for what is not in the shop.
    const onSale = product.status === ProductStatus.PUBLISHED
    return new StepResponse<JudgedStock | null>({
      verdict: onSale ? judgeStockAlert(alert, stock) : "nothing",
      alert_id: alert.id,
      cooperative_id: alert.cooperative_id,
      data: {
        product_id: product.id,
        title: product.title,
        variant_title: variant.title ?? "",
        stock,
      },
    })
  }
)

type VariantRow = SizeRow & {
  product?: { id: string; title: string; status: string } | null
}

/** The variant, named in the language that its cooperative wrote last. */
async function readVariant(
  container: MedusaContainer,
  variant_id: string
): Promise<VariantRow | undefined> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const read = async (locale?: string): Promise<VariantRow | undefined> => {
    const { data } = await query.graph(
      {
        entity: "variant",
        fields: [
          "id",
          "title",
          "manage_inventory",
          "inventory_items.required_quantity",
          "inventory_items.inventory.location_levels.stocked_quantity",
          "inventory_items.inventory.location_levels.reserved_quantity",
          "product.id",
          "product.title",
          "product.status",
        ],
        filters: { id: [variant_id] },
      },
      { locale }
    )
    return data[0]
  }
  const variant = await read()
  if (!variant?.product) {
    return undefined
  }
  const service = container.resolve<ListingModuleService>(LISTING_MODULE)
  const [change] = await service.listListingChanges(
    { product_id: [variant.product.id] },
    { order: { created_at: "DESC" }, take: 1 }
  )
  return change && change.language !== "fr"
    ? read(LOCALE_OF_LANGUAGE[change.language])
    : variant
}
