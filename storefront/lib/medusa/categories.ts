import { cacheLife, cacheTag } from "next/cache"
import { z } from "zod"
import { cacheTags } from "@/lib/cache/tags"
import { languageOf, type Locale } from "@/lib/i18n/locales"
import { localisedText, type LocalisedText } from "@/lib/shop/localised-text"
import { storeFetch } from "./client"

const Alt = z.object({ fr: z.string(), ar: z.string(), en: z.string() })

const Categories = z.object({
  product_categories: z.array(
    z.object({
      handle: z.string(),
      name: z.string(),
      description: z.string().nullish(),
      metadata: z
        .object({
          image: z.string().nullish().catch(null),
          image_alt: Alt.nullish().catch(null),
        })
        .nullish(),
    })
  ),
})

export type Category = {
  handle: string
  name: LocalisedText
  description: LocalisedText | null
  image: string | null
  image_alt: string
}

/** Every category, in the order that staff gave them. */
export async function listCategories(locale: Locale): Promise<Category[]> {
  "use cache"
  cacheTag(cacheTags.categories)
  cacheLife("shop")
  const language = languageOf(locale)
  const { product_categories } = await storeFetch(
    Categories,
    "/store/product-categories",
    {
      locale,
      query: {
        limit: 100,
        order: "rank",
        fields: "id,handle,name,description,metadata,rank",
      },
    }
  )
  return product_categories.map((category) => ({
    handle: category.handle,
    name: localisedText(category.name, language),
    description: category.description
      ? localisedText(category.description, language)
      : null,
    image: category.metadata?.image ?? null,
    image_alt: category.metadata?.image_alt?.[language] ?? "",
  }))
}

/** One category, or null. */
export async function getCategory(
  locale: Locale,
  handle: string
): Promise<Category | null> {
  const categories = await listCategories(locale)
  return categories.find((category) => category.handle === handle) ?? null
}
