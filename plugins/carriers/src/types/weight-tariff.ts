import { z } from "@medusajs/framework/zod"

/** One row of a carrier's tariff: parcels up to a weight cost an amount. */
const tariffBandSchema = z.strictObject({
  /** Grams, inclusive. */
  up_to_grams: z.number().int().positive(),
  /** Minor units of the market's currency, tax included. */
  amount: z.number().int().nonnegative(),
})

/** The `data` of a shipping option served by the weight tariff. */
export const weightTariffSchema = z.object({
  carrier: z.enum(["amana", "amana-international", "ems"]),
  service: z.enum(["home", "pickup", "standard", "express"]),
  /** Working days from the hub to the door. */
  delivery_days: z.tuple([
    z.number().int().positive(),
    z.number().int().positive(),
  ]),
  /** Bands in ascending order of weight. */
  tariff: z.array(tariffBandSchema).min(1),
})

export type WeightTariff = z.infer<typeof weightTariffSchema>
