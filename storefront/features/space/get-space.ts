import "server-only"
import { FetchError } from "@medusajs/js-sdk"
import { z } from "zod"
import type { Locale } from "@/lib/i18n/locales"
import { listLiveVariants } from "@/lib/cart/live-variants"
import { storeFetch } from "@/lib/medusa/client"
import { getCooperative } from "@/lib/medusa/cooperatives"

const PAGE_SIZE = 100
const LATEST_ORDERS = 30

const text = z.string().nullish()

const Cooperative = z.object({
  handle: z.string(),
  name: z.string(),
  town: z.string(),
  region: text,
  status: z.enum(["pending", "active", "suspended", "closed"]),
})

const Product = z.object({
  id: z.string(),
  title: z.string(),
  status: z.string(),
  thumbnail: text,
  variants: z.array(
    z.object({
      id: z.string(),
      title: text,
      stock: z.number().nullable(),
    })
  ),
})

const Line = z.object({
  id: z.string(),
  product_id: text,
  variant_id: text,
  title: z.string(),
  variant_title: text,
  quantity: z.number(),
})

const CooperativeOrder = z.object({
  id: z.string(),
  order_display_id: z.number(),
  status: z.enum(["new", "ready", "received", "canceled"]),
  currency_code: z.string(),
  total: z.number(),
  placed_at: z.string(),
  lines: z.array(Line),
})

/** A product of the signed-in cooperative; stock is null when uncounted. */
export type SpaceProduct = z.infer<typeof Product>

/** The signed-in cooperative's part of an order; amounts in minor units. */
export type SpaceOrder = z.infer<typeof CooperativeOrder>

/** What a cooperative sees of itself. */
export type Space = {
  cooperative: z.infer<typeof Cooperative>
  products: SpaceProduct[]
  orders: SpaceOrder[]
}

/** The cooperative's space; null when the session is over. */
export async function getSpace(
  token: string,
  locale: Locale
): Promise<Space | null> {
  const read = <S extends z.ZodType>(
    schema: S,
    path: string,
    query?: Record<string, unknown>
  ) => storeFetch(schema, path, { locale, token, ...(query ? { query } : {}) })
  try {
    const [{ cooperative }, { products }, { cooperative_orders }] =
      await Promise.all([
        read(z.object({ cooperative: Cooperative }), "/vendor/cooperative"),
        read(z.object({ products: z.array(Product) }), "/vendor/products", {
          limit: PAGE_SIZE,
        }),
        read(
          z.object({ cooperative_orders: z.array(CooperativeOrder) }),
          "/vendor/cooperative-orders",
          { limit: LATEST_ORDERS }
        ),
      ])
    return translate(
      { cooperative, products, orders: cooperative_orders },
      locale
    )
  } catch (error) {
    if (error instanceof FetchError && error.status === 401) {
      return null
    }
    throw error
  }
}

/**
 * Puts the shop's own texts of the page's language over the vendor answer,
 * which has the French of the columns and, in orders, the shopper's language.
 * What is not on sale keeps the words it came with.
 */
async function translate(space: Space, locale: Locale): Promise<Space> {
  const ids = [
    ...space.products.map(({ id }) => id),
    ...space.orders.flatMap(({ lines }) =>
      lines.flatMap(({ product_id }) => product_id ?? [])
    ),
  ]
  const [live, cooperative] = await Promise.all([
    listLiveVariants(ids, locale),
    getCooperative(locale, space.cooperative.handle),
  ])
  const { name, town } = cooperative ?? space.cooperative
  return {
    cooperative: { ...space.cooperative, name, town },
    products: space.products.map((product) => ({
      ...product,
      title: live.get(product.variants[0]?.id ?? "")?.title ?? product.title,
      variants: product.variants.map((variant) => ({
        ...variant,
        title: live.get(variant.id)?.variant_title ?? variant.title,
      })),
    })),
    orders: space.orders.map((order) => ({
      ...order,
      lines: order.lines.map((line) => {
        const known = live.get(line.variant_id ?? "")
        return {
          ...line,
          title: known?.title ?? line.title,
          variant_title: known?.variant_title ?? line.variant_title,
        }
      }),
    })),
  }
}
