import { z } from "@medusajs/framework/zod"
import { LISTING_STATES } from "../../../types/listing-change"
import {
  languageSchema,
  listingContentSchema,
  newSizeSchema,
} from "../../../types/listing-content"

export const VendorListListings = z.strictObject({
  limit: z.coerce.number().int().min(1).max(100).default(50),
  offset: z.coerce.number().int().min(0).default(0),
  /** Part of a title or of a size's code. */
  q: z.string().trim().max(100).optional(),
  state: z.enum(LISTING_STATES).optional(),
})

export const VendorCreateListing = z.strictObject({
  language: languageSchema,
  content: listingContentSchema,
  sizes: z.array(newSizeSchema).min(1).max(10),
})

export const VendorSaveListingChange = z.strictObject({
  language: languageSchema,
  content: listingContentSchema,
  revision: z.number().int().min(0).nullish(),
})

export const VendorChangeSize = z.strictObject({
  price: newSizeSchema.shape.price,
  confirm: z.boolean().optional(),
})

export const VendorAddSize = newSizeSchema

export type VendorListListings = z.infer<typeof VendorListListings>
export type VendorCreateListing = z.infer<typeof VendorCreateListing>
export type VendorSaveListingChange = z.infer<typeof VendorSaveListingChange>
export type VendorChangeSize = z.infer<typeof VendorChangeSize>
export type VendorAddSize = z.infer<typeof VendorAddSize>
