import { z } from "zod"
import { MARKETS } from "@/lib/i18n/locales"
import { ExportRule } from "./export-rules"

const text = z.string().nullish()

const Price = z.object({
  calculated_amount: z.number().nullable(),
  original_amount: z.number().nullable(),
  calculated_amount_with_tax: z.number().nullish(),
  is_calculated_price_tax_inclusive: z.boolean().nullish(),
})

const VariantRow = z.object({
  id: z.string(),
  title: text,
  sku: text,
  manage_inventory: z.boolean().nullish(),
  allow_backorder: z.boolean().nullish(),
  inventory_quantity: z.number().nullish(),
  variant_rank: z.number().nullish(),
  metadata: z
    .object({
      net_quantity: z.coerce.number().nullish().catch(null),
      net_unit: z.string().nullish().catch(null),
    })
    .nullish(),
  calculated_price: Price.nullish(),
})

const ImageAlt = z.object({ fr: text, ar: text, en: text })

/** A product as the page asks for it. */
export const ProductRow = z.object({
  id: z.string(),
  handle: z.string(),
  title: z.string(),
  subtitle: text,
  description: text,
  thumbnail: text,
  metadata: z
    .object({ image_alts: z.array(ImageAlt).nullish().catch(null) })
    .nullish(),
  images: z.array(z.object({ url: z.string() })).nullish(),
  variants: z.array(VariantRow).nullish(),
  categories: z
    .array(z.object({ handle: z.string(), name: z.string() }))
    .nullish(),
  cooperative: z.object({
    handle: z.string(),
    name: z.string(),
    town: z.string(),
    region: text,
    tagline: text,
    members: z.number().nullish(),
    women: z.number().nullish(),
    founded: z.number().nullish(),
    logo: text,
    logo_alt: text,
    on_holiday: z.boolean().default(false),
    holiday_until: text,
  }),
  listing: z
    .object({
      class: text,
      sign_type: z.enum(["AOP", "IGP"]).nullish().catch(null),
      sign_name: text,
      how_made: text,
      how_to_use: text,
      how_to_keep: text,
      composition: text,
      allergens: z.array(z.string()).nullish(),
      harvest_months: z.array(z.number()).nullish(),
      market_overrides: z.partialRecord(z.enum(MARKETS), ExportRule).nullish(),
    })
    .nullish(),
})

export type ProductRow = z.infer<typeof ProductRow>
export type ProductVariantRow = z.infer<typeof VariantRow>

/** Field selection that fills `ProductRow`. */
export const PRODUCT_FIELDS = [
  "id",
  "handle",
  "title",
  "subtitle",
  "description",
  "thumbnail",
  "metadata",
  "*images",
  "*variants",
  "*variants.calculated_price",
  "+variants.inventory_quantity",
  "*categories",
  "cooperative.*",
  "listing.*",
].join(",")
