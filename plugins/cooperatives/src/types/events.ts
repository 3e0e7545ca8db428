import type { WithdrawnLine } from "./cooperative-order"

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
  /** Its status changed; carries `{ id, status }`. */
  MOVED: "cooperative-order.moved",
  /** Pieces came, were short, damaged or sent back; carries `{ id }`. */
  CORRECTED: "cooperative-order.corrected",
} as const

/** Products left the shop while open carts may hold them. */
export const WithdrawalEvents = {
  PRODUCTS_WITHDRAWN: "cooperative.products-withdrawn",
} as const

/** What `PRODUCTS_WITHDRAWN` carries: the products, their maker, and why. */
export type ProductsWithdrawn = {
  cooperative_id: string
  product_ids: string[]
  reason: WithdrawnLine["reason"]
}

/** A product's listing changed; `id` is the listing's. */
export const ListingEvents = {
  CREATED: "listing.created",
  UPDATED: "listing.updated",
} as const

/** Life of applications; each carries the application's `{ id }`. */
export const CooperativeApplicationEvents = {
  SUBMITTED: "cooperative-application.submitted",
  APPROVED: "cooperative-application.approved",
  REFUSED: "cooperative-application.refused",
} as const

/**
 * Somebody was asked to join; `{ id, token }`. The token is in the event alone:
 * the database keeps its hash.
 */
export const CooperativeInvitationEvents = {
  CREATED: "cooperative-invitation.created",
} as const

/** Life of listing changes; each carries the change's `{ id }`. */
export const ListingChangeEvents = {
  SUBMITTED: "listing-change.submitted",
  PUBLISHED: "listing-change.published",
  RETURNED: "listing-change.returned",
} as const

/** A cooperative has news; `{ id }` of the notification. */
export const CooperativeNotificationEvents = {
  CREATED: "cooperative-notification.created",
} as const
