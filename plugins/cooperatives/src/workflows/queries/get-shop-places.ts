import type { MedusaContainer } from "@medusajs/framework/types"
import {
  ContainerRegistrationKeys,
  MedusaError,
} from "@medusajs/framework/utils"
import type { ProductClass } from "../../types/export-rules"

/** Where a new product belongs: the hub, the shop's channel, its parcels. */
export type ShopPlaces = {
  location_id: string
  sales_channel_id: string
  shipping_profile_id: string
  /** The product type that decides taxes; null when the class has none. */
  type_id: string | null
}

/** The places of a product of a class; throws one sentence when one is unset. */
export async function getShopPlaces(
  container: MedusaContainer,
  product_class: ProductClass
): Promise<ShopPlaces> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const [{ data: stores }, { data: profiles }, { data: types }] =
    await Promise.all([
      query.graph({
        entity: "store",
        fields: ["default_location_id", "default_sales_channel_id"],
      }),
      query.graph({
        entity: "shipping_profile",
        fields: ["id", "shipping_options.id"],
        filters: { type: "default" },
      }),
      query.graph({
        entity: "product_type",
        fields: ["id"],
        filters: { value: product_class },
      }),
    ])
  const [store] = stores
  return {
    location_id: required(store?.default_location_id, "default location"),
    sales_channel_id: required(
      store?.default_sales_channel_id,
      "default sales channel"
    ),
    shipping_profile_id: required(
      chooseProfile(profiles)?.id,
      "default shipping profile"
    ),
    type_id: types[0]?.id ?? null,
  }
}

type ProfileRow = { id: string; shipping_options?: { id: string }[] | null }

/**
 * The profile that something ships: Medusa makes an empty one of its own, and
 * a product in it could be put into a basket and never be delivered.
 */
function chooseProfile(profiles: ProfileRow[]): ProfileRow | undefined {
  return (
    profiles.find(({ shipping_options }) => shipping_options?.length) ??
    profiles[0]
  )
}

function required(value: string | null | undefined, what: string): string {
  if (!value) {
    throw new MedusaError(
      MedusaError.Types.UNEXPECTED_STATE,
      `The shop has no ${what}; set it in the admin before listing products`
    )
  }
  return value
}
