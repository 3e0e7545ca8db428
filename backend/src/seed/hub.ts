import {
  createLocationFulfillmentSetWorkflow,
  createServiceZonesWorkflow,
  createShippingOptionsWorkflow,
  createShippingProfilesWorkflow,
  createStockLocationsWorkflow,
  linkSalesChannelsToStockLocationWorkflow,
  updateStoresWorkflow,
} from "@medusajs/medusa/core-flows"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { findOne, type SeedContext } from "./context"
import { markets } from "./catalogue/markets.json"
import { zones } from "./catalogue/shipping.json"
import { onlyId } from "./store"
import { translate } from "./translations"

const HUB = "Hub CoopStore"
const PROFILE = "Colis"
const PROVIDER = "weight-tariff_hub"

type Zone = (typeof zones)[number]

/** The hub: one stock location that ships to every market, priced by weight. */
export async function seedHub(context: SeedContext, salesChannel: string) {
  const profile = await seedShippingProfile(context)
  const existing = await findOne(context, "stock_location", { name: HUB })
  if (existing) {
    return { location: existing.id, profile }
  }
  const location = await createHub(context, salesChannel)
  const fulfillmentSet = await createFulfillmentSet(context, location)
  for (const zone of zones) {
    await createZone(context, zone, fulfillmentSet, profile)
  }
  return { location, profile }
}

async function seedShippingProfile(context: SeedContext) {
  const existing = await findOne(context, "shipping_profile", { name: PROFILE })
  if (existing) {
    return existing.id
  }
  const { result } = await createShippingProfilesWorkflow(
    context.container
  ).run({ input: { data: [{ name: PROFILE, type: "default" }] } })
  return onlyId(result)
}

async function createHub({ container, query }: SeedContext, channel: string) {
  const { result } = await createStockLocationsWorkflow(container).run({
    input: {
      locations: [
        {
          name: HUB,
          address: {
            address_1: "Zone logistique (adresse de démonstration)",
            city: "Casablanca",
            country_code: "ma",
            postal_code: "20250",
          },
        },
      ],
    },
  })
  const location = onlyId(result)
  await linkSalesChannelsToStockLocationWorkflow(container).run({
    input: { id: location, add: [channel] },
  })
  await container.resolve(ContainerRegistrationKeys.LINK).create({
    [Modules.STOCK_LOCATION]: { stock_location_id: location },
    [Modules.FULFILLMENT]: { fulfillment_provider_id: PROVIDER },
  })
  const { data: stores } = await query.graph({
    entity: "store",
    fields: ["id"],
  })
  await updateStoresWorkflow(container).run({
    input: {
      selector: { id: stores.map(({ id }: { id: string }) => id) },
      update: { default_location_id: location },
    },
  })
  return location
}

async function createFulfillmentSet(context: SeedContext, location: string) {
  await createLocationFulfillmentSetWorkflow(context.container).run({
    input: {
      location_id: location,
      fulfillment_set_data: { name: "Expédition du hub", type: "shipping" },
    },
  })
  const set = await findOne(context, "fulfillment_set", {
    name: "Expédition du hub",
  })
  if (!set) {
    throw new Error("The hub's fulfilment set was not created")
  }
  return set.id
}

async function createZone(
  context: SeedContext,
  zone: Zone,
  fulfillmentSet: string,
  profile: string
) {
  const { result: created } = await createServiceZonesWorkflow(
    context.container
  ).run({
    input: {
      data: [
        {
          name: zone.name,
          fulfillment_set_id: fulfillmentSet,
          geo_zones: countriesOf(zone).map((country_code) => ({
            type: "country" as const,
            country_code,
          })),
        },
      ],
    },
  })
  const { result: options } = await createShippingOptionsWorkflow(
    context.container
  ).run({
    input: zone.options.map((option) => ({
      name: option.name.fr,
      price_type: "calculated" as const,
      provider_id: PROVIDER,
      service_zone_id: onlyId(created),
      shipping_profile_id: profile,
      type: { label: option.name.fr, code: option.code, description: "" },
      data: {
        carrier: option.carrier,
        service: option.service,
        delivery_days: option.delivery_days,
        tariff: option.tariff.map(([up_to_grams, amount]) => ({
          up_to_grams,
          amount,
        })),
      },
      rules: [
        { attribute: "enabled_in_store", operator: "eq", value: "true" },
        { attribute: "is_return", operator: "eq", value: "false" },
      ],
    })),
  })
  await translate(
    context,
    options.map(({ id, name }) => ({
      reference: "shipping_option",
      reference_id: id,
      fields: { name: namesOf(zone, name) },
    }))
  )
}

function countriesOf(zone: Zone): string[] {
  if (Array.isArray(zone.countries)) {
    return zone.countries
  }
  const market = markets.find(({ market }) => market === zone.countries)
  return Object.keys(market?.vat ?? {})
}

function namesOf(zone: Zone, name: string) {
  const option = zone.options.find((candidate) => candidate.name.fr === name)
  if (!option) {
    throw new Error(`The shipping option ${name} has no names in shipping.json`)
  }
  return option.name
}
