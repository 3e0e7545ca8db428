import { BigNumber, ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { BigNumberInput, MedusaContainer } from "@medusajs/framework/types"
import type { CooperativeOrderStatus } from "../../types/cooperative-order"
import { followOrder, type FollowedOrder } from "../rules/follow-order"

/** A part that does not stand where its order stands, and the status to take. */
export type DueMove = { id: string; status: CooperativeOrderStatus }

/** The moves that parts of orders owe to what happened to the orders. */
export async function listDueMoves(
  container: MedusaContainer,
  order_ids: string[]
): Promise<DueMove[]> {
  if (!order_ids.length) {
    return []
  }
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({
    entity: "order",
    fields: [
      "id",
      "canceled_at",
      "items.id",
      "items.detail.quantity",
      "items.detail.shipped_quantity",
      "items.detail.delivered_quantity",
      "items.detail.return_received_quantity",
      "cooperative_orders.id",
      "cooperative_orders.status",
      "cooperative_orders.lines.line_item_id",
    ],
    filters: { id: order_ids },
  })
  const orders: OrderRow[] = data
  return orders.flatMap((order) =>
    order.cooperative_orders.flatMap(({ id, status, lines }) =>
      followOrder(
        {
          id,
          status,
          line_item_ids: lines.map(({ line_item_id }) => line_item_id),
        },
        toFollowedOrder(order)
      ).map((next) => ({ id, status: next }))
    )
  )
}

type OrderRow = {
  id: string
  canceled_at: Date | string | null
  items: {
    id: string
    detail: {
      quantity: BigNumberInput
      shipped_quantity: BigNumberInput
      delivered_quantity: BigNumberInput
      return_received_quantity: BigNumberInput
    }
  }[]
  cooperative_orders: {
    id: string
    status: CooperativeOrderStatus
    lines: { line_item_id: string }[]
  }[]
}

function toFollowedOrder({ id, canceled_at, items }: OrderRow): FollowedOrder {
  return {
    id,
    canceled_at,
    items: items.map(({ id, detail }) => ({
      id,
      quantity: new BigNumber(detail.quantity).numeric,
      shipped: new BigNumber(detail.shipped_quantity).numeric,
      delivered: new BigNumber(detail.delivered_quantity).numeric,
      returned: new BigNumber(detail.return_received_quantity).numeric,
    })),
  }
}
