import { z } from "zod"

/** Shapes of `/vendor/listings`, checked where they come in. */

const text = z.string().nullish()

export const PRODUCT_CLASSES = [
  "oil",
  "cosmetic",
  "dry-food",
  "honey",
  "chilled",
  "craft",
] as const

export const NET_UNITS = ["g", "ml", "piece"] as const

export const LISTING_STATES = [
  "draft",
  "submitted",
  "returned",
  "published",
  "paused",
  "withdrawn",
] as const

export const LISTING_GAPS = [
  "title",
  "description",
  "photo",
  "price",
  "net_quantity",
  "composition",
  "allergens",
  "onssa",
  "inci",
] as const

export const TEXT_FIELDS = [
  "title",
  "description",
  "composition",
  "origin",
  "how_made",
  "how_to_use",
  "how_to_keep",
] as const

const Texts = z.object({
  title: text,
  description: text,
  how_made: text,
  how_to_use: text,
  how_to_keep: text,
  composition: text,
  origin: text,
})

export const Content = z.object({
  class: z.enum(PRODUCT_CLASSES),
  category: z.string(),
  texts: z.object({
    fr: Texts.optional(),
    ar: Texts.optional(),
    en: Texts.optional(),
  }),
  sign_type: z.enum(["AOP", "IGP"]).nullish(),
  sign_name: text,
  inci: text,
  allergens: z.array(z.string()).nullish(),
  harvest_months: z.array(z.number()).nullish(),
  certificate_ids: z.array(z.string()).default([]),
  photo_ids: z.array(z.string()).default([]),
})

export const Photo = z.object({
  id: z.string(),
  url: z.string(),
  width: z.number(),
  height: z.number(),
})

export const Change = z.object({
  id: z.string(),
  status: z.enum(["draft", "submitted", "returned", "published", "discarded"]),
  language: z.enum(["fr", "ar", "en"]),
  content: Content,
  photos: z.array(Photo),
  revision: z.number(),
  reason: text,
  submitted_at: text,
  decided_at: text,
  created_at: z.string(),
  updated_at: z.string(),
})

export const Size = z.object({
  id: z.string(),
  title: z.string(),
  sku: text,
  net_quantity: z.number().nullable(),
  net_unit: z.enum(NET_UNITS).nullable().catch(null),
  price: z.number().nullable(),
  stock: z.number().nullable(),
  low_stock_threshold: z.number().nullable(),
})

const Common = z.object({
  id: z.string(),
  handle: z.string(),
  state: z.enum(LISTING_STATES),
  title: z.string(),
  title_language: z.enum(["fr", "ar", "en"]),
  thumbnail: text,
  category: text,
  sizes: z.array(Size),
  missing: z.array(z.enum(LISTING_GAPS)),
  created_at: z.string(),
  updated_at: z.string(),
})

export const Listing = Common.extend({
  published: Content.extend({ photos: z.array(Photo) }).nullable(),
  change: Change.nullable(),
})

export const ListingSummary = Common.extend({
  change_status: z.enum(["draft", "submitted", "returned"]).nullable(),
  reason: text,
})

export type ProductClass = (typeof PRODUCT_CLASSES)[number]
export type NetUnit = (typeof NET_UNITS)[number]
export type ListingState = (typeof LISTING_STATES)[number]
export type ListingGap = (typeof LISTING_GAPS)[number]
export type TextField = (typeof TEXT_FIELDS)[number]
export type Content = z.infer<typeof Content>
export type Photo = z.infer<typeof Photo>
export type Change = z.infer<typeof Change>
export type Size = z.infer<typeof Size>
export type Listing = z.infer<typeof Listing>
export type ListingSummary = z.infer<typeof ListingSummary>
