import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { servicesOf } from "../cooperatives/services"

/** A line of an order; prices in major units, VAT included. */
export type TestLine = {
  cooperative_id: string
  price?: number
  quantity?: number
  /** Off the whole line; a text where a fraction must be exact. */
  discount?: number | string
  vat_percent?: number
  product_id?: string
}

/** An order as a test describes it. */
export type TestOrder = {
  lines: TestLine[]
  delivery?: number
  currency_code?: string
  country?: string
  placed_at?: Date
}

/**
 * A placed order in the order module, with its makers' parts: what the ledger
 * reads, without a basket before it.
 */
export async function anOrder(
  container: MedusaContainer,
  {
    lines,
    delivery = 0,
    currency_code = "mad",
    country = "ma",
    placed_at,
  }: TestOrder
) {
  const order = await container.resolve(Modules.ORDER).createOrders({
    currency_code,
    email: "shopper@example.com",
    shipping_address: { city: "Agadir", country_code: country },
    items: lines.map(toItem),
    shipping_methods: delivery
      ? [
          {
            name: "Amana",
            amount: delivery,
            is_tax_inclusive: true,
            tax_lines: [{ code: "VAT", rate: 20 }],
          },
        ]
      : [],
  })
  const items = order.items ?? []
  const cooperatives = [...new Set(lines.map((line) => line.cooperative_id))]
  const parts = await servicesOf(
    container
  ).cooperativeOrders.createPlacedOrders(
    cooperatives.map((cooperative_id) => {
      const own = lines.flatMap((line, index) => {
        const item = items.find(({ title }) => title === titleOf(index))
        return line.cooperative_id === cooperative_id && item
          ? [toPartLine(line, item.id)]
          : []
      })
      return {
        order_id: order.id,
        order_display_id: Number(order.display_id),
        cooperative_id,
        currency_code,
        total: own.reduce((sum, { total }) => sum + total, 0),
        delivery_town: "Agadir",
        delivery_country: country,
        placed_at: placed_at ?? new Date(),
        lines: own,
      }
    })
  )
  const idOf = (cooperative_id: string) =>
    String(parts.find((part) => part.cooperative_id === cooperative_id)?.id)
  return {
    id: order.id,
    display_id: Number(order.display_id),
    item_ids: lines.map((_, index) =>
      String(items.find(({ title }) => title === titleOf(index))?.id)
    ),
    parts,
    partOf: idOf,
  }
}

const titleOf = (index: number) => `Huile ${index}`

function toItem(line: TestLine, index: number) {
  const { price = 140, quantity = 1, discount, vat_percent = 20 } = line
  return {
    title: titleOf(index),
    product_id: line.product_id ?? "prod_test",
    quantity,
    unit_price: price,
    is_tax_inclusive: true,
    tax_lines: [{ code: "VAT", rate: vat_percent }],
    adjustments: Number(discount)
      ? [{ code: "BIENVENUE", amount: discount ?? 0, is_tax_inclusive: true }]
      : [],
  }
}

function toPartLine(
  { price = 140, quantity = 1, discount = 0, product_id }: TestLine,
  line_item_id: string
) {
  return {
    line_item_id,
    product_id: product_id ?? "prod_test",
    variant_id: "variant_test",
    title: "Huile d'argane",
    variant_title: "250 ml",
    thumbnail: null,
    quantity,
    unit_price: Math.round(price * 100),
    total: Math.round((price * quantity - Number(discount)) * 100),
  }
}
