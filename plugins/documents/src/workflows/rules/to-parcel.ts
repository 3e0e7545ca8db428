import { findCollectingParcel } from "@coopstore/carriers/types"
import type { Parcel, ParcelLine } from "../../print/parcel"
import type { PaperLanguage, Seller } from "../../types"
import type { Lot } from "../queries/list-lots"
import type { InvoicedProduct } from "./invoiced-product"
import type { ParcelRow } from "./parcel-row"
import { toAddressLines, toPersonName } from "./to-address-lines"

type Facts = {
  parcel: ParcelRow
  language: PaperLanguage
  products: InvoicedProduct[]
  lots: Map<string, Lot[]>
  seller: Seller
  cash: { amount: number; currency_code: string } | null
}

/** A parcel as its papers tell of it. */
export function toParcel(facts: Facts): Parcel {
  const { parcel, language, seller, cash } = facts
  const { order } = parcel
  const address = order.shipping_address
  const parcels = order.fulfillments
    .filter(({ canceled_at }) => !canceled_at)
    .toSorted((one, other) => Number(one.created_at) - Number(other.created_at))
  const place = parcels.findIndex(({ id }) => id === parcel.id)
  const collecting = findCollectingParcel(parcels)
  return {
    id: parcel.id,
    order_number: order.display_id,
    placed_at: order.created_at.toISOString(),
    index: place + 1,
    count: parcels.length,
    language,
    market: address?.country_code === "ma" ? "ma" : "abroad",
    seller,
    recipient: {
      name: toPersonName(address) || address?.company || "",
      lines: toAddressLines(address, language),
      phone: address?.phone || null,
    },
    carrier: {
      name:
        parcel.data.carrier_name ?? order.shipping_methods?.[0]?.name ?? null,
      tracking_number: parcel.labels?.[0]?.tracking_number || null,
    },
    weight_grams: parcel.data.weight_grams ?? null,
    lines: parcel.items.flatMap(({ line_item_id, quantity }) =>
      toLine(line_item_id, quantity, facts)
    ),
    // Earlier parcels are on their way; later ones still follow.
    following: order.items.flatMap(({ id, detail }) =>
      toLine(id, detail.quantity - packedOf(id, parcels.slice(0, place + 1)), {
        ...facts,
        lots: new Map(),
      })
    ),
    to_collect: cash && {
      ...cash,
      amount: collecting?.id === parcel.id ? cash.amount : 0,
    },
  }
}

function packedOf(
  line_item_id: string,
  parcels: ParcelRow["order"]["fulfillments"]
): number {
  return parcels
    .flatMap(({ items }) => items ?? [])
    .filter((item) => item.line_item_id === line_item_id)
    .reduce((sum, { quantity }) => sum + quantity, 0)
}

function toLine(
  line_item_id: string | null | undefined,
  quantity: number,
  { parcel, products, lots }: Facts
): ParcelLine[] {
  const item = parcel.order.items.find(({ id }) => id === line_item_id)
  if (!item || quantity <= 0) {
    return []
  }
  const product = products.find(({ id }) => id === item.product_id)
  const variant = product?.variants?.find(({ id }) => id === item.variant_id)
  const maker = product?.cooperative
  return [
    {
      title: product?.title ?? item.product_title ?? item.title,
      variant_title: variant?.title ?? item.variant_title ?? null,
      quantity,
      maker: maker ? { name: maker.name, town: maker.town ?? null } : null,
      lots: lots.get(item.id) ?? [],
    },
  ]
}
