import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { HubOrder } from "../../types/hub-order"
import {
  toHubOrder,
  type HubOrderRow,
  type ShelvedLine,
} from "../rules/to-hub-order"

const FIELDS = [
  "id",
  "display_id",
  "created_at",
  "canceled_at",
  "items.*",
  "items.detail.*",
  "items.variant.weight",
  "shipping_address.first_name",
  "shipping_address.last_name",
  "shipping_address.city",
  "shipping_address.country_code",
  "shipping_methods.name",
  "shipping_methods.data",
  "cooperative_orders.status",
  "cooperative_orders.cooperative.name",
  "cooperative_orders.lines.*",
  "cash_collection.state",
  "fulfillments.*",
  "fulfillments.labels.*",
]

/** An order as the packing table needs it; null when there is none. */
export async function getHubOrder(
  container: MedusaContainer,
  id: string
): Promise<HubOrder | null> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const [{ data }, { data: shelved }, { data: parcelLines }] =
    await Promise.all([
      query.graph({ entity: "order", fields: FIELDS, filters: { id } }),
      query.graph({
        entity: "receipt_line",
        fields: ["line_item_id", "shelf", "lot_code", "best_before"],
        filters: { receipt: { order_id: id } },
      }),
      query.graph({
        entity: "parcel_line",
        fields: [
          "fulfillment_id",
          "line_item_id",
          "quantity",
          "lot_code",
          "best_before",
        ],
        filters: { order_id: id },
      }),
    ])
  const [order]: HubOrderRow[] = data
  const shelves: ShelvedLine[] = shelved
  return order ? toHubOrder(order, shelves, parcelLines) : null
}
