import type { MedusaContainer } from "@medusajs/framework/types"
import {
  ContainerRegistrationKeys,
  MedusaError,
} from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { listSellables } from "../queries/list-sellables"
import { splitOrder, type PlacedOrder } from "../rules/split-order"

/** The parts of an order that its makers do not have yet. */
export const splitOrderByCooperativeStep = createStep(
  "split-order-by-cooperative",
  async (input: { order_id: string }, { container }) => {
    const placed = await getPlacedOrder(container, input.order_id)
    const parts = await listParts(container, input.order_id)
    // A line keeps its maker when the product moves to another afterwards.
    const given = new Set(
      parts.flatMap(({ lines }) => lines.map((line) => line.line_item_id))
    )
    const order = {
      ...placed,
      items: placed.items.filter(({ id }) => !given.has(id)),
    }
    const product_ids = order.items.flatMap(
      ({ product_id }) => product_id ?? []
    )
    const products = await listSellables(container, product_ids)
    const makers = new Map(
      products.flatMap(({ id, cooperative }) =>
        cooperative ? [[id, cooperative.id] as const] : []
      )
    )
    warnOfOrphans(container, order, makers)

    const decimal_digits = await getDecimalDigits(
      container,
      order.currency_code
    )
    const known = new Set(parts.map(({ cooperative_id }) => cooperative_id))
    return new StepResponse(
      splitOrder(order, { makers, decimal_digits }).filter(
        ({ cooperative_id }) => !known.has(cooperative_id)
      )
    )
  }
)

async function getPlacedOrder(
  container: MedusaContainer,
  order_id: string
): Promise<PlacedOrder> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({
    entity: "order",
    fields: [
      "id",
      "display_id",
      "currency_code",
      "created_at",
      "total",
      "shipping_address.city",
      "shipping_address.country_code",
      "items.*",
      "items.total",
      "items.original_total",
    ],
    filters: { id: [order_id] },
  })
  const [order]: PlacedOrder[] = data
  if (!order) {
    throw new MedusaError(
      MedusaError.Types.NOT_FOUND,
      `Order ${order_id} was not found`
    )
  }
  return order
}

async function getDecimalDigits(
  container: MedusaContainer,
  currency_code: string
): Promise<number> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({
    entity: "currency",
    fields: ["code", "decimal_digits"],
    filters: { code: currency_code },
  })
  const [currency]: { decimal_digits: number }[] = data
  if (!currency) {
    throw new MedusaError(
      MedusaError.Types.NOT_FOUND,
      `Currency ${currency_code} was not found`
    )
  }
  return currency.decimal_digits
}

type Part = { cooperative_id: string; lines: { line_item_id: string }[] }

async function listParts(
  container: MedusaContainer,
  order_id: string
): Promise<Part[]> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({
    entity: "cooperative_order",
    fields: ["cooperative_id", "lines.line_item_id"],
    filters: { order_id: [order_id] },
  })
  return data
}

// The makers that are known must be told even when one line has none.
function warnOfOrphans(
  container: MedusaContainer,
  order: PlacedOrder,
  makers: Map<string, string>
) {
  const logger = container.resolve(ContainerRegistrationKeys.LOGGER)
  order.items
    .filter(({ product_id }) => !product_id || !makers.has(product_id))
    .forEach(({ id }) =>
      logger.warn(`Line ${id} of order ${order.id} has no cooperative`)
    )
}
