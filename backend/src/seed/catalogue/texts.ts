import { readFileSync } from "node:fs"
import { join } from "node:path"
import { z } from "@medusajs/framework/zod"

const texts = z.object({
  fr: z.string().min(1),
  ar: z.string().min(1),
  en: z.string().min(1),
})

export type Texts = z.infer<typeof texts>

const variant = z.object({
  size: z.string(),
  title: texts,
  sku: z.string(),
  price_mad: z.number().int(),
  price_eur: z.number().int(),
  price_usd: z.number().int(),
  net_quantity: z.number().nullable(),
  net_unit: z.enum(["g", "ml"]).nullable(),
  weight_grams: z.number().int(),
  stock: z.number().int(),
})

const product = z.object({
  key: z.string(),
  cooperative: z.string(),
  category: z.string(),
  class: z.enum(["oil", "cosmetic", "dry-food", "honey", "chilled", "craft"]),
  sign: z.object({ type: z.enum(["AOP", "IGP"]), name: z.string() }).nullable(),
  name: texts,
})

const productTexts = z.object({
  subtitle: texts,
  description: texts,
  how_made: texts,
  how_to_use: texts,
  how_to_keep: texts,
  composition: texts,
  allergens: z.array(z.string()),
  harvest_months: z.array(z.number().int()),
  image_alt: texts,
  gallery_alt: texts,
  variants: z.array(variant).min(1),
})

const named = z.object({ name: z.string(), year: z.number().int() })

const cooperative = z.object({
  key: z.string(),
  name: texts,
  region: z.string(),
  latitude: z.number(),
  longitude: z.number(),
  members: z.number().int(),
  women: z.number().int(),
  founded: z.number().int(),
  country: z.string(),
})

const certificate = z.object({
  type: z.enum([
    "AOP",
    "IGP",
    "organic",
    "ONSSA",
    "fair-trade",
    "handicraft-label",
  ]),
  number: z.string(),
  issuer: z.string(),
  valid_from: z.string(),
  valid_until: z.string(),
  scope: z.string().optional(),
  covered_products: z.array(z.string()),
})

const cooperativeTexts = z.object({
  town: texts,
  tagline: texts,
  story: texts,
  contact_email: z.string(),
  contact_phone: z.string(),
  ice: z.string(),
  rib: z.string(),
  certificates: z.array(certificate),
  programmes: z.array(named),
  trainings: z.array(named),
  prizes: z.array(named),
  cover_alt: texts,
  emblem_alt: texts,
})

const category = z.object({
  key: z.string(),
  fr: z.string(),
  ar: z.string(),
  en: z.string(),
})

const categoryTexts = z.record(
  z.string(),
  z.object({ description: texts, image_alt: texts })
)

export type SeedProduct = z.infer<typeof product> & z.infer<typeof productTexts>
export type SeedVariant = z.infer<typeof variant>
export type SeedCooperative = z.infer<typeof cooperative> &
  z.infer<typeof cooperativeTexts>
export type SeedCategory = z.infer<typeof category> & {
  description: Texts
  image_alt: Texts
}

/** The demo's products with their texts, as the files beside this one hold them. */
export function readProducts(): SeedProduct[] {
  return read("products.json", z.array(product)).map((entry) => ({
    ...entry,
    ...read(`products/${entry.key}.json`, productTexts),
  }))
}

/** The demo's invented cooperatives with their texts. */
export function readCooperatives(): SeedCooperative[] {
  return read("cooperatives.json", z.array(cooperative)).map((entry) => ({
    ...entry,
    ...read(`cooperatives/${entry.key}.json`, cooperativeTexts),
  }))
}

/** The demo's categories with their texts. */
export function readCategories(): SeedCategory[] {
  const descriptions = read("category-texts.json", categoryTexts)
  return read("categories.json", z.array(category)).map((entry) => {
    const more = descriptions[entry.key]
    if (!more) {
      throw new Error(`category-texts.json has nothing for ${entry.key}`)
    }
    return { ...entry, ...more }
  })
}

function read<T extends z.ZodType>(file: string, schema: T): z.infer<T> {
  const parsed = schema.safeParse(
    JSON.parse(readFileSync(join(__dirname, file), "utf8"))
  )
  if (!parsed.success) {
    const [issue] = parsed.error.issues
    throw new Error(
      `The demo catalogue's ${file} is wrong at ${issue?.path.join(".")}: ${issue?.message}`
    )
  }
  return parsed.data
}
