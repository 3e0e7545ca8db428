import type { MedusaSuiteOptions } from "@medusajs/test-utils/dist/medusa-test-runner"

type Api = MedusaSuiteOptions["api"]

/** A hub that sends parcels within Morocco; answers its shipping option's id. */
export async function openHub(api: Api, staff: object): Promise<string> {
  const post = async (path: string, body: object) =>
    (await api.post(`/admin/${path}`, body, staff)).data
  const { stock_location } = await post("stock-locations", { name: "Hub" })
  const place = `stock-locations/${stock_location.id}`
  await post(`${place}/fulfillment-providers`, { add: ["weight-tariff_hub"] })
  const { stock_location: withSet } = await post(
    `${place}/fulfillment-sets?fields=id,*fulfillment_sets`,
    { name: "Parcels", type: "shipping" }
  )
  const { fulfillment_set } = await post(
    `fulfillment-sets/${withSet.fulfillment_sets[0].id}/service-zones`,
    {
      name: "Morocco",
      geo_zones: [{ type: "country", country_code: "ma" }],
    }
  )
  const { shipping_profile } = await post("shipping-profiles", {
    name: "Parcels",
    type: "default",
  })
  const { shipping_option } = await post("shipping-options", {
    name: "Amana",
    service_zone_id: fulfillment_set.service_zones[0].id,
    shipping_profile_id: shipping_profile.id,
    provider_id: "weight-tariff_hub",
    price_type: "flat",
    type: { label: "Amana", description: "", code: "amana" },
    prices: [{ currency_code: "mad", amount: 30 }],
    data: {
      carrier: "amana",
      service: "home",
      delivery_days: [1, 3],
      tariff: [{ up_to_grams: 30_000, amount: 3_000 }],
    },
  })
  return String(shipping_option.id)
}
