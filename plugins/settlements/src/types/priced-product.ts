import { z } from "@medusajs/framework/zod"

/** A region as far as prices and VAT depend on it. */
export const pricedRegionSchema = z.object({
  id: z.string(),
  currency_code: z.string(),
  countries: z.array(z.object({ iso_2: z.string() })).nullish(),
})

export type PricedRegion = z.infer<typeof pricedRegionSchema>

/** A product on sale, with its prices in a region; amounts in major units. */
export const pricedProductSchema = z.object({
  id: z.string(),
  type_id: z.string().nullish(),
  cooperative: z.object({ id: z.string() }),
  variants: z
    .array(
      z.object({
        id: z.string(),
        /** Grams. */
        weight: z.number().nullish(),
        calculated_price: z
          .object({
            calculated_amount: z.number().nullable(),
            is_calculated_price_tax_inclusive: z.boolean().nullish(),
          })
          .nullish(),
      })
    )
    .nullish(),
})

export type PricedProduct = z.infer<typeof pricedProductSchema>
