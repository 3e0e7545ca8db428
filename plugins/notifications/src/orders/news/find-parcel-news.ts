import { findCollectingParcel } from "@coopstore/carriers/types"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { z } from "@medusajs/framework/zod"
import { findCashToCollect } from "./find-cash-to-collect"
import { type NewsFacts, NO_FACTS, type Pieces } from "./news-facts"

const text = z.string().nullish()
const time = z.union([z.string(), z.date()]).nullish()
const Packed = z.object({ line_item_id: text, quantity: z.coerce.number() })

const Parcel = z.object({
  id: z.string(),
  delivered_at: time,
  data: z.unknown(),
  labels: z
    .array(z.object({ tracking_number: text, tracking_url: text }))
    .nullish(),
  items: z.array(Packed),
  order: z
    .object({
      id: z.string(),
      items: z.array(
        z.object({
          id: z.string(),
          product_id: text,
          variant_id: text,
          detail: z.object({ quantity: z.coerce.number() }),
        })
      ),
      fulfillments: z.array(
        z.object({
          id: z.string(),
          created_at: z.coerce.date(),
          shipped_at: z.coerce.date().nullable(),
          canceled_at: time,
          metadata: z.unknown(),
          items: z.array(Packed).nullish(),
        })
      ),
    })
    .nullish(),
})

type Parcel = z.infer<typeof Parcel>
type Order = NonNullable<Parcel["order"]>

// What the carriers plugin keeps with a parcel that it labelled.
const Label = z.object({ carrier_name: text })

const FIELDS = [
  "id",
  "delivered_at",
  "data",
  "labels.tracking_number",
  "labels.tracking_url",
  "items.line_item_id",
  "items.quantity",
  "order.id",
  "order.items.id",
  "order.items.product_id",
  "order.items.variant_id",
  "order.items.detail.quantity",
  "order.fulfillments.id",
  "order.fulfillments.created_at",
  "order.fulfillments.shipped_at",
  "order.fulfillments.canceled_at",
  "order.fulfillments.metadata",
  "order.fulfillments.items.line_item_id",
  "order.fulfillments.items.quantity",
]

/** What to tell of a parcel that left or came; null for one of no order, as a return's. */
export async function findParcelNews(
  container: MedusaContainer,
  { id, came }: { id: string; came: boolean }
): Promise<NewsFacts | null> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({
    entity: "fulfillment",
    fields: FIELDS,
    filters: { id: [id] },
  })
  const parcel = Parcel.safeParse(data[0]).data
  if (!parcel?.order) {
    return null
  }
  const { order } = parcel
  const pieces = parcel.items.flatMap(({ line_item_id, quantity }) =>
    toPieces(order, line_item_id, quantity)
  )
  if (came) {
    return {
      ...NO_FACTS,
      order_id: order.id,
      kind: "parcel_delivered",
      pieces,
      delivered_at: new Date(parcel.delivered_at ?? Date.now()).toISOString(),
    }
  }
  const following = toFollowing(order, parcel)
  const cash = await findCashToCollect(container, order.id)
  const [label] = parcel.labels ?? []
  return {
    ...NO_FACTS,
    order_id: order.id,
    kind: following.length ? "parcel_shipped_in_part" : "parcel_shipped",
    pieces,
    following,
    parcel: {
      carrier: Label.safeParse(parcel.data).data?.carrier_name ?? null,
      tracking_number: label?.tracking_number || null,
      tracking_url: label?.tracking_url || null,
    },
    to_collect: isCollecting(order, parcel) ? cash : cash && 0,
  }
}

function isCollecting(order: Order, { id }: Parcel): boolean {
  const parcels = order.fulfillments.filter(({ canceled_at }) => !canceled_at)
  return findCollectingParcel(parcels)?.id === id
}

/** What of the order is in no parcel that has left. */
function toFollowing(order: Order, parcel: Parcel): Pieces[] {
  const left = order.fulfillments.filter(
    ({ id, shipped_at, canceled_at }) =>
      (shipped_at || id === parcel.id) && !canceled_at
  )
  const sent = (line_item_id: string) =>
    left
      .flatMap(({ items }) => items ?? [])
      .filter((item) => item.line_item_id === line_item_id)
      .reduce((sum, { quantity }) => sum + quantity, 0)
  return order.items.flatMap(({ id, detail }) =>
    toPieces(order, id, detail.quantity - sent(id))
  )
}

function toPieces(
  order: Order,
  line_item_id: string | null | undefined,
  quantity: number
): Pieces[] {
  const item = order.items.find(({ id }) => id === line_item_id)
  return item && quantity > 0
    ? [
        {
          line_item_id: item.id,
          product_id: item.product_id ?? null,
          variant_id: item.variant_id ?? null,
          quantity,
        },
      ]
    : []
}
