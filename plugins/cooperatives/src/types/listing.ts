import { z } from "@medusajs/framework/zod"
import { PRODUCT_CLASSES, verdictSchema } from "./export-rules"
import { translationsSchema } from "./translations"

/** Signs of origin that a product itself may carry (law 25-06). */
export const ORIGIN_SIGNS = ["AOP", "IGP"] as const

/** Fields of a listing that have a value per language. */
export const LISTING_TRANSLATABLE_FIELDS = [
  "how_made",
  "how_to_use",
  "how_to_keep",
  "composition",
  "origin",
] as const

const text = z.string().trim().max(10_000).nullish()
const month = z.number().int().min(1).max(12)

/** What is needed to create a product's listing; French is in the fields. */
export const createListingSchema = z.strictObject({
  class: z.enum(PRODUCT_CLASSES),
  sign_type: z.enum(ORIGIN_SIGNS).nullish(),
  sign_name: z.string().trim().max(200).nullish(),
  how_made: text,
  how_to_use: text,
  how_to_keep: text,
  composition: text,
  origin: text,
  inci: text,
  certificate_ids: z.array(z.string().min(1)).max(20).nullish(),
  allergens: z.array(z.string().max(100)).nullish(),
  harvest_months: z.array(month).nullish(),
  /** Out of the shop until its cooperative resumes it. */
  paused: z.boolean().optional(),
  market_overrides: z
    .strictObject({
      ma: verdictSchema.optional(),
      eu: verdictSchema.optional(),
      us: verdictSchema.optional(),
    })
    .nullish(),
  translations: translationsSchema(LISTING_TRANSLATABLE_FIELDS).optional(),
})

/** What may be changed on a listing. */
export const updateListingSchema = createListingSchema.partial()

export type CreateListing = z.infer<typeof createListingSchema>
export type UpdateListing = z.infer<typeof updateListingSchema>

/** A listing as shoppers see it on a product. */
export type StoreListing = {
  id: string
  class: CreateListing["class"]
  sign_type: (typeof ORIGIN_SIGNS)[number] | null
  sign_name: string | null
  how_made: string | null
  how_to_use: string | null
  how_to_keep: string | null
  composition: string | null
  origin: string | null
  inci: string | null
  allergens: string[] | null
  harvest_months: number[] | null
  market_overrides: CreateListing["market_overrides"]
}

/** `additional_data` of product creation and update. */
export const productAdditionalData = {
  cooperative_id: z.string().min(1).nullish(),
  listing: updateListingSchema.nullish(),
}
