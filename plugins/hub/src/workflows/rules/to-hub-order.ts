import type { BigNumberInput } from "@medusajs/framework/types"
import { BigNumber } from "@medusajs/framework/utils"
import type { HubLine, HubOrder } from "../../types/hub-order"
import {
  toHubParcel,
  type ParcelRow,
  type StoredParcelLine,
} from "./to-hub-parcel"

/** What a receipt says of a line. */
export type ShelvedLine = Pick<
  HubLine,
  "line_item_id" | "shelf" | "lot_code" | "best_before"
>

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
  cash_collection?: { state: string } | null
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
    is_unconfirmed_cash: order.cash_collection?.state === "to_confirm",
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
      .map((parcel) => toHubParcel(parcel, order.items, parcelLines)),
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

function toNumber(amount: BigNumberInput): number {
  return new BigNumber(amount).numeric
}
