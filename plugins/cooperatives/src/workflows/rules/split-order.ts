import { BigNumber } from "@medusajs/framework/utils"
import type { BigNumberInput } from "@medusajs/framework/types"
import type { NewCooperativeOrder } from "../../types/cooperative-order"

/** An order as far as its makers need it; amounts in major units. */
export type PlacedOrder = {
  id: string
  display_id: number
  currency_code: string
  created_at: Date | string
  shipping_address?: {
    city?: string | null
    country_code?: string | null
  } | null
  items: PlacedLine[]
}

/** A line of an order; amounts in major units, VAT included. */
export type PlacedLine = {
  id: string
  product_id: string | null
  variant_id: string | null
  title: string
  product_title: string | null
  variant_title: string | null
  thumbnail: string | null
  quantity: BigNumberInput
  total: BigNumberInput
  original_total: BigNumberInput
}

/** Who made what, and how many decimals the order's currency has. */
export type SplitContext = {
  /** Cooperative ids by product id. */
  makers: Map<string, string>
  decimal_digits: number
}

/** One part per maker, in the order of the lines; others are left out. */
export function splitOrder(
  order: PlacedOrder,
  { makers, decimal_digits }: SplitContext
): NewCooperativeOrder[] {
  const lines = new Map<string, NewCooperativeOrder["lines"]>()
  order.items.forEach((item) => {
    const { product_id } = item
    const cooperative_id = product_id && makers.get(product_id)
    if (cooperative_id) {
      const line = toLine(item, product_id, decimal_digits)
      lines.set(cooperative_id, [...(lines.get(cooperative_id) ?? []), line])
    }
  })
  return [...lines].map(([cooperative_id, own]) =>
    toPart(order, cooperative_id, own)
  )
}

function toPart(
  order: PlacedOrder,
  cooperative_id: string,
  lines: NewCooperativeOrder["lines"]
): NewCooperativeOrder {
  return {
    order_id: order.id,
    order_display_id: order.display_id,
    cooperative_id,
    currency_code: order.currency_code,
    delivery_town: order.shipping_address?.city ?? null,
    delivery_country: order.shipping_address?.country_code ?? null,
    placed_at: new Date(order.created_at),
    total: lines.reduce((sum, { total }) => sum + total, 0),
    lines,
  }
}

function toLine(item: PlacedLine, product_id: string, decimal_digits: number) {
  const quantity = toNumber(item.quantity)
  const original = toMinorUnits(item.original_total, decimal_digits)
  return {
    line_item_id: item.id,
    product_id,
    variant_id: item.variant_id,
    title: item.product_title ?? item.title,
    variant_title: item.variant_title,
    thumbnail: item.thumbnail,
    quantity,
    unit_price: quantity ? Math.round(original / quantity) : 0,
    total: toMinorUnits(item.total, decimal_digits),
  }
}

function toMinorUnits(amount: BigNumberInput, decimal_digits: number) {
  return Math.round(toNumber(amount) * 10 ** decimal_digits)
}

function toNumber(amount: BigNumberInput) {
  return new BigNumber(amount).numeric
}
