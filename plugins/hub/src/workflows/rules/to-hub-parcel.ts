import { parcelLabelSchema, readComeback } from "@coopstore/carriers/types"
import type { HubParcel } from "../../types/hub-order"

/** What stands in a parcel. */
export type StoredParcelLine = {
  fulfillment_id: string
  line_item_id: string
  quantity: number
  lot_code: string | null
  best_before: string | null
}

/** A line of the order, as far as a parcel names it. */
type NamedItem = {
  id: string
  title: string
  product_title: string | null
  variant_title: string | null
}

/** A fulfillment as Query answers it. */
export type ParcelRow = {
  id: string
  data: unknown
  metadata: unknown
  packed_at: string | null
  shipped_at: string | null
  delivered_at: string | null
  canceled_at: string | null
  labels?: { tracking_number: string; tracking_url: string }[]
}

/** A parcel with its label, and what is in it with its lots. */
export function toHubParcel(
  parcel: ParcelRow,
  items: NamedItem[],
  parcelLines: StoredParcelLine[]
): HubParcel {
  const { data } = parcelLabelSchema.safeParse(parcel.data)
  const [label] = parcel.labels ?? []
  const comeback = readComeback(parcel.metadata)
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
    comeback: comeback && { ...comeback, at: comeback.at.toISOString() },
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
