import { defineLink } from "@medusajs/framework/utils"
import CooperativeModule from "../modules/cooperative"
import CooperativeOrderModule from "../modules/cooperative-order"

/** Reads `cooperative_order.cooperative` through its column. */
export default defineLink(
  {
    linkable: CooperativeOrderModule.linkable.cooperativeOrder,
    field: "cooperative_id",
  },
  CooperativeModule.linkable.cooperative,
  { readOnly: true }
)
