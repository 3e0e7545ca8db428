import type { BigNumberInput, MedusaContainer } from "@medusajs/framework/types"
import {
  BigNumber,
  ContainerRegistrationKeys,
  MedusaError,
} from "@medusajs/framework/utils"
import type { SoldLine } from "../rules/discount-left"
import type { StandingLine } from "../rules/plan-take-off"

/** An order as it stands. */
export type StandingOrder = {
  id: string
  display_id: number
  version: number
  canceled_at: Date | string | null
  lines: StandingLine[]
}

/** An order with its lines; throws NOT_FOUND when there is none. */
export async function getStandingOrder(
  container: MedusaContainer,
  id: string
): Promise<StandingOrder> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({
    entity: "order",
    fields: [
      "id",
      "display_id",
      "version",
      "canceled_at",
      "currency_code",
      // Without it Medusa reckons no line's totals.
      "total",
      "items.*",
      "items.detail.*",
      "items.adjustments.*",
      "cooperative_orders.lines.*",
    ],
    filters: { id },
  })
  const [order]: OrderRow[] = data
  if (!order) {
    throw new MedusaError(
      MedusaError.Types.NOT_FOUND,
      `Order ${id} was not found`
    )
  }
  const { display_id, version, canceled_at, currency_code } = order
  const { data: currencies } = await query.graph({
    entity: "currency",
    fields: ["decimal_digits"],
    filters: { code: currency_code },
  })
  const unit = 10 ** (currencies[0]?.decimal_digits ?? 2)
  return {
    id,
    display_id,
    version,
    canceled_at,
    lines: order.items.map((item) => toLine(item, order, unit)),
  }
}

type SoldRow = SoldLine & { line_item_id: string }

type OrderRow = Omit<StandingOrder, "lines"> & {
  currency_code: string
  items: {
    id: string
    title: string
    product_title: string | null
    total: BigNumberInput
    original_total: BigNumberInput
    detail: {
      quantity: BigNumberInput
      fulfilled_quantity: BigNumberInput
    }
    adjustments?: {
      amount: BigNumberInput
      code?: string | null
      description?: string | null
      promotion_id?: string | null
      is_tax_inclusive?: boolean
    }[]
  }[]
  cooperative_orders: { lines: SoldRow[] }[]
}

function toLine(
  item: OrderRow["items"][number],
  { cooperative_orders }: OrderRow,
  unit: number
): StandingLine {
  const quantity = toNumber(item.detail.quantity)
  const sold = cooperative_orders
    .flatMap(({ lines }) => lines)
    .find(({ line_item_id }) => line_item_id === item.id)
  return {
    id: item.id,
    title: item.product_title ?? item.title,
    quantity,
    fulfilled: toNumber(item.detail.fulfilled_quantity),
    discounts: (item.adjustments ?? []).map((each) => ({
      amount: toNumber(each.amount),
      code: each.code,
      description: each.description,
      promotion_id: each.promotion_id,
      is_tax_inclusive: each.is_tax_inclusive,
    })),
    discount: (toNumber(item.original_total) - toNumber(item.total)) * unit,
    sold: sold ?? { quantity, unit_price: 0, total: 0 },
  }
}

function toNumber(amount: BigNumberInput): number {
  return new BigNumber(amount).numeric
}
