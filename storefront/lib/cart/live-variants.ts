import "server-only"
import { z } from "zod"
import type { Locale } from "@/lib/i18n/locales"
import { storeFetch } from "@/lib/medusa/client"
import { toHoliday } from "@/lib/shop/holiday"
import type { LiveVariant } from "./cart"

const Variant = z.object({
  id: z.string(),
  title: z.string().nullish(),
  manage_inventory: z.boolean().nullish(),
  allow_backorder: z.boolean().nullish(),
  inventory_quantity: z.number().nullish(),
})

const Maker = z.object({
  handle: z.string(),
  name: z.string(),
  town: z.string(),
  region: z.string().nullish(),
})

const Products = z.object({
  products: z.array(
    z.object({
      title: z.string(),
      thumbnail: z.string().nullish(),
      cooperative: Maker.extend({
        on_holiday: z.boolean().nullish(),
        holiday_until: z.string().nullish(),
      }).nullish(),
      variants: z.array(Variant).nullish(),
    })
  ),
})

const FIELDS =
  "id,title,thumbnail,cooperative.handle,cooperative.name,cooperative.town,cooperative.region,cooperative.on_holiday,cooperative.holiday_until,variants.id,variants.title,variants.manage_inventory,variants.allow_backorder,+variants.inventory_quantity"

/**
 * What is for sale now of the given products, by variant, in the page's
 * language. A variant that is missing from the answer has left the shop.
 */
export async function listLiveVariants(
  productIds: string[],
  locale: Locale
): Promise<Map<string, LiveVariant>> {
  const live = new Map<string, LiveVariant>()
  if (productIds.length === 0) {
    return live
  }
  const { products } = await storeFetch(Products, "/store/products", {
    locale,
    query: {
      id: [...new Set(productIds)],
      limit: new Set(productIds).size,
      fields: FIELDS,
    },
  })
  for (const { title, thumbnail, cooperative, variants } of products) {
    for (const variant of variants ?? []) {
      live.set(variant.id, {
        title,
        variant_title: variant.title ?? null,
        picture: thumbnail ?? null,
        maker: cooperative ? toMaker(cooperative) : null,
        holiday: cooperative ? toHoliday(cooperative) : null,
        available: availableUnits(variant),
      })
    }
  }
  return live
}

function toMaker({ handle, name, town, region }: z.infer<typeof Maker>) {
  return { handle, name, town, region: region ?? null }
}

function availableUnits(variant: z.infer<typeof Variant>): number | null {
  return variant.manage_inventory && !variant.allow_backorder
    ? Math.max(0, variant.inventory_quantity ?? 0)
    : null
}
