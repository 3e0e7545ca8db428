import { defineLink } from "@medusajs/framework/utils"
import CooperativeModule from "../modules/cooperative"
import CooperativeOrderModule from "../modules/cooperative-order"

/** Reads `cooperative.cooperative_orders` through the column that names it. */
export default defineLink(
  { linkable: CooperativeModule.linkable.cooperative, field: "id" },
  {
    ...CooperativeOrderModule.linkable.cooperativeOrder.id,
    primaryKey: "cooperative_id",
  },
  { readOnly: true, isList: true }
)
