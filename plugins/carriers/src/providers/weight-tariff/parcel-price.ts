import { MedusaError } from "@medusajs/framework/utils"
import type { WeightTariff } from "../../types/weight-tariff"

/** A line as the price needs it: grams of one unit, and how many. */
export type WeighedLine = { weight: number | null; quantity: number }

/** Grams of a parcel that holds the lines; a unit of unknown weight counts 0. */
export function parcelGrams(lines: WeighedLine[]): number {
  return lines.reduce(
    (grams, line) => grams + (line.weight ?? 0) * line.quantity,
    0
  )
}

/**
 * The price of a parcel in minor units. Throws NOT_ALLOWED, with the code
 * `too_heavy`, over the last band: the carrier does not take such a parcel.
 */
export function parcelPrice(grams: number, tariff: WeightTariff["tariff"]) {
  const band = tariff.find(({ up_to_grams }) => grams <= up_to_grams)
  if (!band) {
    throw new MedusaError(
      MedusaError.Types.NOT_ALLOWED,
      `too_heavy: a parcel of ${grams} g is over the carrier's limit of ${Math.max(...tariff.map((row) => row.up_to_grams))} g`
    )
  }
  return band.amount
}
