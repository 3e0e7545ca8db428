import { defineLink } from "@medusajs/framework/utils"
import OrderModule from "@medusajs/medusa/order"
import AfterSaleModule from "../modules/after-sale"

/** Reads `order.after_sales` through the column that names the order. */
export default defineLink(
  { linkable: OrderModule.linkable.order, field: "id" },
  {
    ...AfterSaleModule.linkable.afterSale.id,
    primaryKey: "order_id",
  },
  { readOnly: true, isList: true }
)
