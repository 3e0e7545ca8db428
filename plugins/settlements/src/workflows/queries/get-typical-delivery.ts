import { weightTariffSchema } from "@coopstore/carriers/types"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { z } from "@medusajs/framework/zod"

const optionSchema = z.object({
  data: z.unknown(),
  service_zone: z
    .object({
      geo_zones: z.array(z.object({ country_code: z.string() })).nullish(),
    })
    .nullish(),
})

/** A parcel of one piece, and where it goes. */
type Parcel = { grams: number; country_code: string }

/**
 * What the cheapest way to a door costs for parcels of one piece each, in minor
 * units, VAT included; null where no carrier takes the parcel.
 */
export async function getTypicalDelivery(
  container: MedusaContainer,
  parcels: Parcel[]
): Promise<(number | null)[]> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({
    entity: "shipping_option",
    fields: ["data", "service_zone.geo_zones.country_code"],
  })
  const options = optionSchema.array().parse(data)
  return parcels.map(({ grams, country_code }) => {
    const amounts = options
      .filter(({ service_zone }) =>
        service_zone?.geo_zones?.some(
          (zone) => zone.country_code === country_code
        )
      )
      .flatMap((option) => amountOf(option.data, grams) ?? [])
    return amounts.length ? Math.min(...amounts) : null
  })
}

/** Null where the option is no tariff, no delivery, or too light a one. */
function amountOf(data: unknown, grams: number): number | null {
  const option = weightTariffSchema.safeParse(data)
  return option.success && option.data.service !== "pickup"
    ? (option.data.tariff.find(({ up_to_grams }) => grams <= up_to_grams)
        ?.amount ?? null)
    : null
}
