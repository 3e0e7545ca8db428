import type { MedusaContainer } from "@medusajs/framework/types"
import {
  createProductCategoriesWorkflow,
  createShippingProfilesWorkflow,
  createStockLocationsWorkflow,
  linkSalesChannelsToStockLocationWorkflow,
  updateStoresWorkflow,
} from "@medusajs/medusa/core-flows"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import sharp from "sharp"
import { openShop } from "../cooperatives/shop"

type Api = Parameters<typeof openShop>[0]

/** A shop in which cooperatives can list: hub, parcels, categories. */
export async function openShopFloor(api: Api, container: MedusaContainer) {
  const open = await openShop(api, container)
  const { result: locations } = await createStockLocationsWorkflow(
    container
  ).run({ input: { locations: [{ name: "Hub" }] } })
  const location_id = String(locations[0]?.id)
  await linkSalesChannelsToStockLocationWorkflow(container).run({
    input: { id: location_id, add: [open.shop.sales_channel_id] },
  })
  await createShippingProfilesWorkflow(container).run({
    input: { data: [{ name: "Parcels", type: "default" }] },
  })
  await createProductCategoriesWorkflow(container).run({
    input: {
      product_categories: [
        { name: "Huiles", handle: "huiles", is_active: true },
        { name: "Miels", handle: "miels", is_active: true },
      ],
    },
  })
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data: stores } = await query.graph({
    entity: "store",
    fields: ["id"],
  })
  await updateStoresWorkflow(container).run({
    input: {
      selector: { id: stores.map(({ id }) => id) },
      update: {
        default_location_id: location_id,
        default_sales_channel_id: open.shop.sales_channel_id,
      },
    },
  })
  return { ...open, location_id }
}

/** A photo as a phone sends it. */
export async function aPhotoForm(): Promise<FormData> {
  const content = await sharp({
    create: { width: 60, height: 40, channels: 3, background: "#a5431f" },
  })
    .jpeg()
    .toBuffer()
  const form = new FormData()
  form.append(
    "photo",
    new Blob([new Uint8Array(content)], { type: "image/jpeg" }),
    "photo.jpg"
  )
  return form
}

/** What a cooperative writes of a honey, complete but for its photo. */
export function aContent(fields: Record<string, unknown> = {}) {
  return {
    class: "honey",
    category: "miels",
    texts: {
      ar: {
        title: "عسل الزعتر",
        description: "عسل زعتر جبلي.",
        composition: "عسل خالص",
      },
    },
    allergens: [],
    ...fields,
  }
}

/** Half a kilo at 120 dirhams, twelve of them. */
export const A_SIZE = {
  net_quantity: 500,
  net_unit: "g",
  price: 12_000,
  stock: 12,
}
