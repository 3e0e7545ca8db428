import CooperativeOrderModule from "@coopstore/cooperatives/modules/cooperative-order"
import { defineLink } from "@medusajs/framework/utils"
import HubModule from "../modules/hub"

/** Reads `cooperative_order.receipt` through the column that names the part. */
export default defineLink(
  { linkable: CooperativeOrderModule.linkable.cooperativeOrder, field: "id" },
  {
    ...HubModule.linkable.receipt.id,
    primaryKey: "cooperative_order_id",
  },
  { readOnly: true }
)
