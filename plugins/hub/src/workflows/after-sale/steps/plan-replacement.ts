import { MedusaError } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type {
  CreateOrderDTO,
  CreateOrderLineItemDTO,
} from "@medusajs/framework/types"
import {
  getReplacedOrder,
  type ReplacedOrder,
} from "../queries/get-replaced-order"
import {
  listReplacements,
  type ReplacementVariant,
} from "../queries/list-replacements"
import { costOf, priceReplacement } from "../rules/price-replacement"

const UNITS = 100

/** Pieces that came back, and the size that is sent instead of them. */
export type ReplacedLine = {
  line_item_id: string
  quantity: number
  variant_id: string
}

/** What is to be sent, and what the shopper would get back for each line; minor units. */
export type PlaceReplacementInput = {
  order_id: string
  lines: ReplacedLine[]
  paid: { line_item_id: string; amount: number }[]
}

/**
 * The order that replaces pieces, and its cost. Refuses another product, a size
 * that is not for sale or not in stock, and one that costs more than came back.
 */
export const planReplacementStep = createStep(
  "plan-replacement",
  async (input: PlaceReplacementInput, { container }) => {
    const order = await getReplacedOrder(container, input.order_id)
    const variants = await listReplacements(container, {
      product_ids: order.items.flatMap(({ product_id }) => product_id ?? []),
      order,
    })
    const lines = input.lines.map((line) =>
      toLine(line, { order, variants, paid: input.paid })
    )
    validateStock(input.lines, variants)
    const amount = lines.reduce((sum, { pieces }) => sum + costOf(pieces), 0)
    const items = lines.flatMap(({ variant_id, title, pieces }) =>
      pieces.map(({ quantity, unit_price }) => ({
        title,
        variant_id,
        quantity,
        unit_price: unit_price / UNITS,
        is_tax_inclusive: true,
      }))
    )
    return new StepResponse({ amount, order: toNewOrder(order, items) })
  }
)

function toLine(
  { line_item_id, quantity, variant_id }: ReplacedLine,
  {
    order,
    variants,
    paid,
  }: {
    order: ReplacedOrder
    variants: ReplacementVariant[]
    paid: PlaceReplacementInput["paid"]
  }
) {
  const item = order.items.find(({ id }) => id === line_item_id)
  const variant = variants.find(({ id }) => id === variant_id)
  if (!item || !variant || variant.product_id !== item.product_id) {
    refuse(
      `${item?.product_title ?? line_item_id} can be exchanged for a size of the same product only; give the money back, and let the shopper order the other`
    )
  }
  if (!variant.is_for_sale) {
    refuse(`${variant.name} is not for sale; give the money back`)
  }
  const isSame = item.variant_id === variant_id
  if (!isSame && variant.price === null) {
    refuse(`${variant.name} has no price in this market; give the money back`)
  }
  const back = paid.find((each) => each.line_item_id === line_item_id)
  const pieces = priceReplacement(
    { quantity, paid: back?.amount ?? 0 },
    isSame ? null : variant.price
  )
  const missing = costOf(pieces) - (back?.amount ?? 0)
  if (missing > 0) {
    refuse(
      `${variant.name} costs ${(missing / UNITS).toFixed(2)} ${order.currency_code.toUpperCase()} more than what came back; give the money back, and let the shopper order it`
    )
  }
  return { variant_id, title: variant.title, pieces }
}

function validateStock(lines: ReplacedLine[], variants: ReplacementVariant[]) {
  for (const { id, name, available } of variants) {
    const wanted = lines
      .filter(({ variant_id }) => variant_id === id)
      .reduce((sum, { quantity }) => sum + quantity, 0)
    if (available !== null && wanted > available) {
      refuse(
        `${name}: ${available} pieces are in stock, not ${wanted}; give the money back`
      )
    }
  }
}

function toNewOrder(
  order: ReplacedOrder,
  items: CreateOrderLineItemDTO[]
): CreateOrderDTO & { is_draft_order: boolean } {
  const [method] = order.shipping_methods
  return {
    status: "draft",
    is_draft_order: true,
    // The letter about the exchange tells of it.
    no_notification: true,
    region_id: order.region_id,
    sales_channel_id: order.sales_channel_id,
    customer_id: order.customer_id ?? undefined,
    email: order.email ?? undefined,
    currency_code: order.currency_code,
    locale: order.locale ?? undefined,
    shipping_address: order.shipping_address ?? undefined,
    billing_address: order.billing_address ?? undefined,
    metadata: {
      language: order.metadata?.language,
      market: order.metadata?.market,
      replaces_order_id: order.id,
      replaces_display_id: order.display_id,
    },
    items,
    shipping_methods: method
      ? [
          {
            name: method.name,
            shipping_option_id: method.shipping_option_id ?? undefined,
            data: method.data ?? {},
            amount: 0,
            is_tax_inclusive: true,
          },
        ]
      : [],
  }
}

function refuse(reason: string): never {
  throw new MedusaError(MedusaError.Types.NOT_ALLOWED, reason)
}
