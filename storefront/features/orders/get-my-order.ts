import "server-only"
import { z } from "zod"
import { countryName } from "@/lib/address/address-options"
import { toMinorUnits } from "@/lib/format/money"
import type { Locale } from "@/lib/i18n/locales"
import { storeFetch } from "@/lib/medusa/client"
import { listMakers, type Makers } from "./get-tracked-order"
import { listPapers } from "./list-papers"
import { OrderRow } from "./list-my-orders"
import { isSettled, toSteps, type Order } from "./order"

const ORDER_ID = /^order_[0-9A-Za-z]{1,40}$/

const text = z.string().nullish()
const minor = z.number().default(0).transform(toMinorUnits)

const Maker = z.object({
  handle: z.string(),
  name: z.string(),
  town: z.string(),
  region: text,
})

const Detail = OrderRow.extend({
  original_total: minor,
  original_item_total: minor,
  original_shipping_total: minor,
  tax_total: minor,
  items: z.array(
    z.object({
      id: z.string(),
      product_title: text,
      title: text,
      variant_title: text,
      product_handle: text,
      thumbnail: text,
      quantity: z.number(),
      original_total: minor,
      product: z.object({ cooperative: Maker.nullish() }).nullish(),
    })
  ),
  shipping_address: z.object({ city: text, country_code: text }).nullish(),
  shipping_methods: z.array(z.object({ name: text })).nullish(),
  payment_collections: z
    .array(
      z.object({
        payments: z.array(z.object({ provider_id: z.string() })).nullish(),
      })
    )
    .nullish(),
  fulfillments: z
    .array(
      z.object({
        packed_at: text,
        shipped_at: text,
        delivered_at: text,
        canceled_at: text,
        metadata: z.object({ comeback: z.unknown() }).partial().nullish(),
      })
    )
    .nullish(),
})

const DETAIL_FIELDS = [
  "id",
  "display_id",
  "status",
  "payment_status",
  "created_at",
  "currency_code",
  "total",
  "original_total",
  "original_item_total",
  "original_shipping_total",
  "tax_total",
  "items.id",
  "items.title",
  "items.product_title",
  "items.variant_title",
  "items.product_handle",
  "items.thumbnail",
  "items.quantity",
  "items.original_total",
  "items.product.cooperative.handle",
  "items.product.cooperative.name",
  "items.product.cooperative.town",
  "items.product.cooperative.region",
  "shipping_address.city",
  "shipping_address.country_code",
  "shipping_methods.name",
  "*payment_collections.payments",
  "*fulfillments",
].join(",")

/**
 * One of the signed-in person's orders; null when it is not theirs. The
 * list, which is theirs alone, is asked first, because the single order's own
 * route answers anybody who knows an id.
 */
export async function getMyOrder(
  id: string,
  token: string,
  locale: Locale
): Promise<Order | null> {
  if (!ORDER_ID.test(id)) {
    return null
  }
  const { orders } = await storeFetch(
    z.object({ orders: z.array(OrderRow) }),
    "/store/orders",
    { locale, token, query: { id: [id], limit: 1 } }
  )
  if (orders.length === 0) {
    return null
  }
  const { order } = await storeFetch(
    z.object({ order: Detail }),
    `/store/orders/${id}`,
    { locale, token, query: { fields: DETAIL_FIELDS } }
  )
  const [makers, papers] = await Promise.all([
    listMakers(locale),
    listPapers({ order: id, token }, locale),
  ])
  return { ...toOrder(order, makers, locale), papers }
}

function toOrder(
  order: z.infer<typeof Detail>,
  makers: Makers,
  locale: Locale
): Omit<Order, "papers"> {
  const { city, country_code } = order.shipping_address ?? {}
  return {
    number: order.display_id,
    placed_at: order.created_at,
    canceled: order.status === "canceled",
    currency_code: order.currency_code,
    lines: order.items.map((line) => ({
      id: line.id,
      title: line.product_title ?? line.title ?? "",
      variant_title: line.variant_title ?? null,
      handle: line.product_handle ?? null,
      picture: line.thumbnail ?? null,
      quantity: line.quantity,
      total: line.original_total,
      maker: toMaker(line.product?.cooperative, makers),
    })),
    items_total: order.original_item_total,
    shipping_total: order.original_shipping_total,
    discount_total: order.original_total - order.total,
    tax_total: order.tax_total,
    total: order.total,
    payment: {
      kind: paymentKind(order),
      settled: isSettled(order.payment_status),
    },
    delivery: {
      method: order.shipping_methods?.[0]?.name ?? null,
      place: [city, country_code && countryName(country_code, locale)].flatMap(
        (part) => part || []
      ),
    },
    steps: toSteps(
      order.created_at,
      (order.fulfillments ?? []).map(({ metadata, ...parcel }) => ({
        ...parcel,
        came_back: Boolean(metadata?.comeback),
      }))
    ),
    parcels: [],
  }
}

/** The Store API names an order's cooperatives in French alone. */
function toMaker(
  maker: z.infer<typeof Maker> | null | undefined,
  makers: Makers
): Order["lines"][number]["maker"] {
  if (!maker) {
    return null
  }
  const { handle, name, town, region } = makers.get(maker.handle) ?? maker
  return { handle, name, town, region: region ?? null }
}

function paymentKind(order: z.infer<typeof Detail>): Order["payment"]["kind"] {
  const providers = (order.payment_collections ?? []).flatMap(
    ({ payments }) => payments?.map(({ provider_id }) => provider_id) ?? []
  )
  if (providers.some((id) => id.startsWith("pp_cash-on-delivery"))) {
    return "cash_on_delivery"
  }
  return providers.some((id) => id.startsWith("pp_card")) ? "card" : "other"
}
