import { cacheLife, cacheTag } from "next/cache"
import { z } from "zod"
import { cacheTags } from "@/lib/cache/tags"
import type { Locale } from "@/lib/i18n/locales"
import { isNotFound, storeFetch } from "./client"
import { getMarketRegion } from "./markets"

const Split = z.object({
  total: z.number(),
  maker: z.number(),
  shop: z.number(),
  vat: z.number(),
  carriage: z.number(),
})

const ProductDirham = z.object({
  dirham: z.object({
    commission_percent: z.number(),
    vat_percent: z.number(),
    variants: z.array(
      Split.extend({
        variant_id: z.string(),
        typical_delivery: z.number().nullable(),
      })
    ),
  }),
})

const OrderDirham = z.object({
  dirham: Split.extend({
    currency_code: z.string(),
    makers: z.array(
      z.object({ handle: z.string(), name: z.string(), amount: z.number() })
    ),
  }).nullable(),
})

/** Where money goes, in minor units that add up to `total`. */
export type ProductDirham = z.infer<typeof ProductDirham>["dirham"]
export type OrderDirham = NonNullable<z.infer<typeof OrderDirham>["dirham"]>

/** Where the price of a product's sizes goes; null when it is not on sale. */
export async function getProductDirham(
  locale: Locale,
  { id, handle }: { id: string; handle: string }
): Promise<ProductDirham | null> {
  "use cache"
  cacheTag(cacheTags.product(handle), cacheTags.markets)
  cacheLife("shop")
  const { region_id } = await getMarketRegion(locale)
  try {
    const { dirham } = await storeFetch(
      ProductDirham,
      `/store/products/${id}/dirham`,
      { locale, query: { region_id } }
    )
    return dirham
  } catch (error) {
    if (isNotFound(error)) {
      return null
    }
    throw error
  }
}

/** Where the money of an order went; null until the shop has written it down. */
export async function getOrderDirham(
  locale: Locale,
  token: string
): Promise<OrderDirham | null> {
  const { dirham } = await storeFetch(
    OrderDirham,
    `/store/orders/track/${token}/dirham`,
    { locale }
  )
  return dirham
}
