import { z } from "zod"
import { languageOf, MEDUSA_LOCALES, type Locale } from "@/lib/i18n/locales"
import { callBackend } from "./backend"
import { findRegion } from "./regions"

const FIELDS =
  "id,handle,title,*cooperative,*variants,*variants.calculated_price,+variants.inventory_quantity"

const Variant = z
  .object({
    id: z.string(),
    title: z.string(),
    variant_rank: z.number(),
    inventory_quantity: z.number(),
    calculated_price: z.object({ calculated_amount: z.number() }),
  })
  .transform(({ id, title, variant_rank, ...variant }) => ({
    id,
    title,
    rank: variant_rank,
    stock: variant.inventory_quantity,
    /** Minor units. */
    price: Math.round(variant.calculated_price.calculated_amount * 100),
  }))

const Product = z.object({
  id: z.string(),
  handle: z.string(),
  title: z.string(),
  cooperative: z.object({
    id: z.string(),
    handle: z.string(),
    name: z.string(),
    town: z.string(),
  }),
  variants: z.array(Variant).min(1),
})

/** A product as the Store API tells it in a locale, not as the page shows it. */
export type Product = z.infer<typeof Product>

/** Reads a product that is for sale. */
export async function readProduct(
  handle: string,
  locale: Locale
): Promise<Product> {
  const { products } = await callBackend(
    z.object({ products: z.array(Product).length(1) }),
    "/store/products",
    {
      query: {
        handle,
        fields: FIELDS,
        region_id: await findRegion(locale),
        locale: MEDUSA_LOCALES[languageOf(locale)],
      },
    }
  )
  const [product] = products
  if (!product) {
    throw new Error(`${handle} is not for sale in ${locale}`)
  }
  return product
}

/** How many products are for sale. */
export async function countProducts(): Promise<number> {
  const { count } = await callBackend(
    z.object({ count: z.number() }),
    "/store/products",
    { query: { limit: "1", fields: "id" } }
  )
  return count
}

/** The first size of a product, in its cooperative's order. */
export function firstVariant({ handle, variants }: Product) {
  const [variant] = [...variants].sort((one, other) => one.rank - other.rank)
  if (!variant) {
    throw new Error(`${handle} has no variant`)
  }
  return variant
}
