import "server-only"
import { z } from "zod"
import { countryName } from "@/lib/address/address-options"
import type { Locale } from "@/lib/i18n/locales"
import { isNotFound, storeFetch } from "@/lib/medusa/client"
import { listCooperatives } from "@/lib/medusa/cooperatives"
import type { CooperativeSummary } from "@/lib/shop/cooperative"
import { listPapers } from "./list-papers"
import { isSettled, toSteps, type Order } from "./order"

const TOKEN = /^[\w-]{16,200}$/

const time = z.string().nullable()

const Tracked = z.object({
  order: z.object({
    display_id: z.number(),
    status: z.string(),
    payment_status: z.string(),
    payment_kind: z.enum(["card", "cash_on_delivery", "other"]),
    created_at: z.string(),
    currency_code: z.string(),
    item_total: z.number(),
    shipping_total: z.number(),
    discount_total: z.number(),
    tax_total: z.number(),
    total: z.number(),
    delivery: z.object({
      method: z.string().nullable(),
      city: z.string().nullable(),
      country_code: z.string().nullable(),
    }),
    items: z.array(
      z.object({
        id: z.string(),
        title: z.string(),
        variant_title: z.string().nullable(),
        product_handle: z.string().nullable(),
        thumbnail: z.string().nullable(),
        quantity: z.number(),
        total: z.number(),
        cooperative: z
          .object({
            handle: z.string().nullable(),
            name: z.string(),
            town: z.string().nullable(),
          })
          .nullable(),
      })
    ),
    fulfillments: z.array(
      z.object({
        packed_at: time,
        shipped_at: time,
        delivered_at: time,
        canceled_at: time,
        came_back: z.boolean(),
        labels: z.array(
          z.object({
            tracking_number: z.string(),
            tracking_url: z.string().nullable(),
          })
        ),
      })
    ),
  }),
})

type Answer = z.infer<typeof Tracked>["order"]

/** The order that a secret link opens; null when it opens none. */
export async function getTrackedOrder(
  token: string,
  locale: Locale
): Promise<Order | null> {
  if (!TOKEN.test(token)) {
    return null
  }
  try {
    const { order } = await storeFetch(
      Tracked,
      `/store/orders/track/${token}`,
      {
        locale,
      }
    )
    const [makers, papers] = await Promise.all([
      listMakers(locale),
      listPapers({ secret: token }, locale),
    ])
    return { ...toOrder(order, makers, locale), papers }
  } catch (error) {
    if (isNotFound(error)) {
      return null
    }
    throw error
  }
}

/** Cooperatives by their handle, as the page's language calls them. */
export type Makers = Map<string, CooperativeSummary>

/** The cooperatives on sale; one that left keeps the names on the order. */
export async function listMakers(locale: Locale): Promise<Makers> {
  const cooperatives = await listCooperatives(locale)
  return new Map(cooperatives.map((maker) => [maker.handle, maker]))
}

function toOrder(
  order: Answer,
  makers: Makers,
  locale: Locale
): Omit<Order, "papers"> {
  const { city, country_code, method } = order.delivery
  return {
    number: order.display_id,
    placed_at: order.created_at,
    canceled: order.status === "canceled",
    currency_code: order.currency_code,
    lines: order.items.map(({ cooperative, ...line }) => ({
      id: line.id,
      title: line.title,
      variant_title: line.variant_title,
      handle: line.product_handle,
      picture: line.thumbnail,
      quantity: line.quantity,
      total: line.total,
      maker: cooperative && {
        handle: cooperative.handle ?? "",
        name: cooperative.name,
        town: cooperative.town ?? "",
        region: makers.get(cooperative.handle ?? "")?.region ?? null,
      },
    })),
    items_total: order.item_total,
    shipping_total: order.shipping_total,
    discount_total: order.discount_total,
    tax_total: order.tax_total,
    total: order.total,
    payment: {
      kind: order.payment_kind,
      settled: isSettled(order.payment_status),
    },
    delivery: {
      method,
      place: [city, country_code && countryName(country_code, locale)].flatMap(
        (part) => part || []
      ),
    },
    steps: toSteps(order.created_at, order.fulfillments),
    parcels: order.fulfillments.flatMap(({ labels }) =>
      labels.map(({ tracking_number, tracking_url }) => ({
        number: tracking_number,
        url: tracking_url,
      }))
    ),
  }
}
