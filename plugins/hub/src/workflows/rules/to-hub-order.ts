import { parcelLabelSchema } from "@coopstore/carriers/types"
import type { BigNumberInput } from "@medusajs/framework/types"
import { BigNumber } from "@medusajs/framework/utils"
import type { HubLine, HubOrder, HubParcel } from "../../types/hub-order"

/** What a receipt says of a line. */
export type ShelvedLine = Pick<
  HubLine,
  "line_item_id" | "shelf" | "lot_code" | "best_before"
>

/** What stands in a parcel. */
export type StoredParcelLine = {
  fulfillment_id: string
  line_item_id: string
  quantity: number
  lot_code: string | null
  best_before: string | null
}

type ItemRow = {
  id: string
  title: string
  product_title: string | null
  variant_title: string | null
  thumbnail: string | null
  variant?: { weight?: number | null } | null
  detail: { quantity: BigNumberInput; fulfilled_quantity: BigNumberInput }
}

type PartRow = {
  status: string
  cooperative?: { name: string } | null
  lines: { line_item_id: string; received_quantity: number }[]
}

type ParcelRow = {
  id: string
  data: unknown
  packed_at: string | null
  shipped_at: string | null
  delivered_at: string | null
  canceled_at: string | null
  labels?: { tracking_number: string; tracking_url: string }[]
}

/** An order as Query answers it. */
export type HubOrderRow = {
  id: string
  display_id: number
  created_at: string
  canceled_at: string | null
  items: ItemRow[]
  shipping_address?: {
    first_name?: string | null
    last_name?: string | null
    city?: string | null
    country_code?: string | null
  } | null
  shipping_methods?: { name: string; data?: { carrier?: unknown } | null }[]
  cooperative_orders: PartRow[]
  fulfillments?: ParcelRow[]
}

const AWAITED = ["new", "accepted", "ready"]

/** An order as people at the packing table see it. */
export function toHubOrder(
  order: HubOrderRow,
  shelves: ShelvedLine[],
  parcelLines: StoredParcelLine[]
): HubOrder {
  const [method] = order.shipping_methods ?? []
  const carrier = method?.data?.carrier
  const { first_name, last_name, city, country_code } =
    order.shipping_address ?? {}
  return {
    id: order.id,
    display_id: order.display_id,
    placed_at: order.created_at,
    canceled_at: order.canceled_at,
    carrier: typeof carrier === "string" ? carrier : null,
    shipping_option_name: method?.name ?? null,
    delivery: {
      name: [first_name, last_name].filter(Boolean).join(" "),
      city: city ?? null,
      country: country_code ?? null,
    },
    // What was short left the order, and nobody looks for it.
    lines: order.items
      .map((item) => toLine(item, order, shelves))
      .filter(({ quantity }) => quantity > 0),
    parcels: (order.fulfillments ?? [])
      .filter(({ canceled_at }) => !canceled_at)
      .map((parcel) => toParcel(parcel, order.items, parcelLines)),
  }
}

function toLine(
  item: ItemRow,
  { cooperative_orders }: HubOrderRow,
  shelves: ShelvedLine[]
): HubLine {
  const part = cooperative_orders.find(({ lines }) =>
    lines.some((line) => line.line_item_id === item.id)
  )
  const received =
    part?.lines.find((line) => line.line_item_id === item.id)
      ?.received_quantity ?? 0
  const shelved = shelves.find((each) => each.line_item_id === item.id)
  const quantity = toNumber(item.detail.quantity)
  const packed = toNumber(item.detail.fulfilled_quantity)
  return {
    line_item_id: item.id,
    title: item.product_title ?? item.title,
    variant_title: item.variant_title,
    thumbnail: item.thumbnail,
    cooperative_name: part?.cooperative?.name ?? "",
    shelf: shelved?.shelf ?? null,
    lot_code: shelved?.lot_code ?? null,
    best_before: shelved?.best_before ?? null,
    quantity,
    packed,
    packable: Math.max(0, Math.min(received, quantity) - packed),
    awaited: part && AWAITED.includes(part.status) ? quantity : 0,
    weight_grams: item.variant?.weight ?? null,
  }
}

function toParcel(
  parcel: ParcelRow,
  items: ItemRow[],
  parcelLines: StoredParcelLine[]
): HubParcel {
  const { data } = parcelLabelSchema.safeParse(parcel.data)
  const [label] = parcel.labels ?? []
  return {
    id: parcel.id,
    carrier: data?.carrier ?? null,
    carrier_name: data?.carrier_name ?? null,
    weight_grams: data?.weight_grams ?? null,
    tracking_number: label?.tracking_number ?? null,
    tracking_url: label?.tracking_url || null,
    packed_at: parcel.packed_at,
    shipped_at: parcel.shipped_at,
    delivered_at: parcel.delivered_at,
    lines: parcelLines
      .filter(({ fulfillment_id }) => fulfillment_id === parcel.id)
      .map(({ fulfillment_id: _parcel, ...line }) => {
        const item = items.find(({ id }) => id === line.line_item_id)
        return {
          ...line,
          title: item?.product_title ?? item?.title ?? "",
          variant_title: item?.variant_title ?? null,
        }
      }),
  }
}

function toNumber(amount: BigNumberInput): number {
  return new BigNumber(amount).numeric
}
