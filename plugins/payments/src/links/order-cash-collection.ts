import { defineLink } from "@medusajs/framework/utils"
import OrderModule from "@medusajs/medusa/order"
import CashModule from "../modules/cash"

/** Reads `order.cash_collection` through the column that names the order. */
export default defineLink(
  { linkable: OrderModule.linkable.order, field: "id" },
  {
    ...CashModule.linkable.cashCollection.id,
    primaryKey: "order_id",
  },
  { readOnly: true }
)
