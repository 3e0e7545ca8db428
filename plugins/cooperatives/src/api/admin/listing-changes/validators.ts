import { z } from "@medusajs/framework/zod"
import { LISTING_CHANGE_STATUSES } from "../../../types/listing-change"
import { listingContentSchema } from "../../../types/listing-content"

export const AdminListListingChanges = z.strictObject({
  limit: z.coerce.number().int().min(1).max(100).default(20),
  offset: z.coerce.number().int().min(0).default(0),
  status: z.enum(LISTING_CHANGE_STATUSES).default("submitted"),
})

/** The one that staff read; a change saved since is not decided on unseen. */
const revision = z.number().int().min(1).optional()

export const AdminCorrectListingChange = z.strictObject({
  content: listingContentSchema,
  revision,
})

const minorUnits = z.number().int().min(1).max(100_000_000).nullable()

export const AdminPublishListingChange = z.strictObject({
  /** What the sizes cost abroad, in minor units; null takes a price away. */
  prices: z
    .array(
      z.strictObject({
        size_id: z.string().min(1),
        eur: minorUnits.optional(),
        usd: minorUnits.optional(),
      })
    )
    .max(50)
    .default([]),
  revision,
})

export const AdminReturnListingChange = z.strictObject({
  reason: z.string().trim().min(1).max(2_000),
  revision,
})

export type AdminListListingChanges = z.infer<typeof AdminListListingChanges>
export type AdminCorrectListingChange = z.infer<
  typeof AdminCorrectListingChange
>
export type AdminPublishListingChange = z.infer<
  typeof AdminPublishListingChange
>
export type AdminReturnListingChange = z.infer<typeof AdminReturnListingChange>
