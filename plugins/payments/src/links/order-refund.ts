import { defineLink } from "@medusajs/framework/utils"
import OrderModule from "@medusajs/medusa/order"
import RefundsModule from "../modules/refunds"

/** Reads `order.order_refunds` through the column that names the order. */
export default defineLink(
  { linkable: OrderModule.linkable.order, field: "id" },
  {
    ...RefundsModule.linkable.orderRefund.id,
    primaryKey: "order_id",
  },
  { readOnly: true, isList: true }
)
