import { z } from "@medusajs/framework/zod"

/** Product classes that decide where a product may be shipped. */
export const PRODUCT_CLASSES = [
  "oil",
  "cosmetic",
  "dry-food",
  "honey",
  "chilled",
  "craft",
] as const

/** Markets of the shop, as in a region's `metadata.market`. */
export const MARKETS = ["ma", "eu", "us"] as const

export const verdictSchema = z.enum(["allowed", "blocked"])

export type ProductClass = (typeof PRODUCT_CLASSES)[number]
export type Market = (typeof MARKETS)[number]
export type ExportVerdict = z.infer<typeof verdictSchema>
export type ExportRules = Record<ProductClass, Record<Market, ExportVerdict>>
