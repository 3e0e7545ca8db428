import { defineLink } from "@medusajs/framework/utils"
import OrderModule from "@medusajs/medusa/order"
import CashModule from "../modules/cash"

/** Reads `cash_collection.order` through its column. */
export default defineLink(
  { linkable: CashModule.linkable.cashCollection, field: "order_id" },
  OrderModule.linkable.order,
  { readOnly: true }
)
