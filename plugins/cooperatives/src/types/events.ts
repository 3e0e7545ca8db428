/** Events of the plugin; each carries `{ id }`. */
export const CooperativeEvents = {
  CREATED: "cooperative.created",
  UPDATED: "cooperative.updated",
  APPROVED: "cooperative.approved",
  SUSPENDED: "cooperative.suspended",
  REACTIVATED: "cooperative.reactivated",
  CLOSED: "cooperative.closed",
  DELETED: "cooperative.deleted",
  /** `id` is the product's; `cooperative_id` is its new maker. */
  PRODUCT_ASSIGNED: "cooperative.product-assigned",
} as const

/** A maker's part of an order was created; `id` is the cooperative order's. */
export const CooperativeOrderEvents = {
  CREATED: "cooperative-order.created",
} as const

/** A product's listing changed; `id` is the listing's. */
export const ListingEvents = {
  CREATED: "listing.created",
  UPDATED: "listing.updated",
} as const
