import { z } from "@medusajs/framework/zod"
import { PRODUCT_CLASSES } from "./export-rules"
import { LANGUAGES } from "./languages"
import { ORIGIN_SIGNS } from "./listing"

const text = (max: number) => z.string().trim().max(max).nullish()

/** What a listing says in one language. */
export const listingTextsSchema = z.strictObject({
  title: text(120),
  description: text(5_000),
  how_made: text(5_000),
  how_to_use: text(5_000),
  how_to_keep: text(2_000),
  /** Ingredients or materials. */
  composition: text(2_000),
  /** Where the raw produce comes from. */
  origin: text(300),
})

/**
 * Everything of a listing that waits for staff: texts, photos and claims.
 * Prices and stock are not in it, since they apply at once.
 */
export const listingContentSchema = z.strictObject({
  class: z.enum(PRODUCT_CLASSES),
  /** Handle of the product category. */
  category: z.string().min(1).max(100),
  texts: z.strictObject({
    fr: listingTextsSchema.optional(),
    ar: listingTextsSchema.optional(),
    en: listingTextsSchema.optional(),
  }),
  sign_type: z.enum(ORIGIN_SIGNS).nullish(),
  sign_name: text(200),
  /** Ingredients of a cosmetic by their INCI names. */
  inci: text(3_000),
  /** Null while nothing was said; an empty list says that there are none. */
  allergens: z.array(z.string().max(100)).max(30).nullish(),
  harvest_months: z.array(z.number().int().min(1).max(12)).max(12).nullish(),
  certificate_ids: z.array(z.string()).max(20).default([]),
  /** Ids of photos of this cooperative, the first being the cover. */
  photo_ids: z.array(z.string()).max(12).default([]),
})

export type ListingTexts = z.infer<typeof listingTextsSchema>
export type ListingContent = z.infer<typeof listingContentSchema>
export type ListingContentInput = z.input<typeof listingContentSchema>

/** Units in which a size says what it holds. */
export const NET_UNITS = ["g", "ml", "piece"] as const

/** A size of a product, before it exists. */
export const newSizeSchema = z.strictObject({
  net_quantity: z.number().int().min(1).max(1_000_000),
  net_unit: z.enum(NET_UNITS),
  /** Minor units of the dirham, VAT included. */
  price: z.number().int().min(1).max(100_000_000),
  stock: z.number().int().min(0).max(1_000_000),
  /** The cooperative's own name for it, by which files find it again. */
  reference: z.string().trim().min(1).max(60).optional(),
  /** With its packaging; estimated where it is not said. */
  weight_grams: z.number().int().min(1).max(500_000).optional(),
})

export type NewSize = z.infer<typeof newSizeSchema>
export type NetUnit = (typeof NET_UNITS)[number]

export const languageSchema = z.enum(LANGUAGES)
