import {
  type ParcelComeback,
  type ParcelLabel,
  parcelLabelSchema,
  readComeback,
} from "@coopstore/carriers/types"
import type { MedusaContainer } from "@medusajs/framework/types"
import {
  ContainerRegistrationKeys,
  MedusaError,
} from "@medusajs/framework/utils"

/** A parcel as shipping needs it. */
export type Parcel = {
  id: string
  order_id: string
  order_display_id: number
  shipped_at: string | null
  delivered_at: string | null
  canceled_at: string | null
  comeback: ParcelComeback | null
  /** Null of a parcel that was not packed at the hub's table. */
  label: ParcelLabel | null
  tracking_number: string | null
  tracking_url: string | null
}

/** A parcel by its fulfillment's id; throws NOT_FOUND when there is none. */
export async function getParcel(
  container: MedusaContainer,
  id: string
): Promise<Parcel> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({
    entity: "fulfillment",
    fields: [
      "id",
      "data",
      "metadata",
      "shipped_at",
      "delivered_at",
      "canceled_at",
      "labels.tracking_number",
      "labels.tracking_url",
      "order.id",
      "order.display_id",
    ],
    filters: { id },
  })
  const [row]: ParcelRow[] = data
  if (!row?.order) {
    throw new MedusaError(
      MedusaError.Types.NOT_FOUND,
      `Parcel ${id} was not found`
    )
  }
  return {
    id: row.id,
    order_id: row.order.id,
    order_display_id: row.order.display_id,
    shipped_at: row.shipped_at,
    delivered_at: row.delivered_at,
    canceled_at: row.canceled_at,
    comeback: readComeback(row.metadata),
    label: parcelLabelSchema.safeParse(row.data).data ?? null,
    tracking_number: row.labels?.[0]?.tracking_number ?? null,
    tracking_url: row.labels?.[0]?.tracking_url ?? null,
  }
}

type ParcelRow = Pick<
  Parcel,
  "id" | "shipped_at" | "delivered_at" | "canceled_at"
> & {
  data: unknown
  metadata: unknown
  labels?: { tracking_number: string; tracking_url: string }[]
  order?: { id: string; display_id: number } | null
}
