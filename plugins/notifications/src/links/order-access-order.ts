import { defineLink } from "@medusajs/framework/utils"
import OrderModule from "@medusajs/medusa/order"
import OrderAccessModule from "../modules/order-access"

/** Reads `order_access.order` through its column; an order never leads to its secret. */
export default defineLink(
  { linkable: OrderAccessModule.linkable.orderAccess, field: "order_id" },
  OrderModule.linkable.order,
  { readOnly: true }
)
