import { defineLink } from "@medusajs/framework/utils"
import OrderModule from "@medusajs/medusa/order"
import CooperativeOrderModule from "../modules/cooperative-order"

/** Reads `order.cooperative_orders` through the column that names the order. */
export default defineLink(
  { linkable: OrderModule.linkable.order, field: "id" },
  {
    ...CooperativeOrderModule.linkable.cooperativeOrder.id,
    primaryKey: "order_id",
  },
  { readOnly: true, isList: true }
)
