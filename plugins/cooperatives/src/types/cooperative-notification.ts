/** What a cooperative is told about; `data` of each kind holds its words' values. */
export const COOPERATIVE_NOTIFICATION_KINDS = [
  /** `{ order_display_id, cooperative_order_id, pieces }` */
  "order-placed",
  /** `{ order_display_id, cooperative_order_id }` */
  "order-canceled",
  /** `{ order_display_id, cooperative_order_id, short, damaged }`, in pieces */
  "pieces-missing",
  /** `{ order_display_id, cooperative_order_id, pieces }` */
  "pieces-canceled",
  /** `{ product_id, title }` */
  "listing-published",
  /** `{ product_id, title, reason }` */
  "listing-returned",
  /** `{ product_id, title, variant_title, stock }` */
  "stock-low",
  /** `{ certificate_id, type, number, valid_until }` */
  "certificate-expiring",
  /** `{ certificate_id, type, number, reason }` */
  "certificate-refused",
  /** `{}` */
  "application-approved",
  /** `{ reason }` */
  "application-refused",
  /** `{ email }`: the person who changed the bank account. */
  "bank-account-changed",
  /** `{}` */
  "holiday-ended",
] as const

export type CooperativeNotificationKind =
  (typeof COOPERATIVE_NOTIFICATION_KINDS)[number]

/** A line of the space's list of news. */
export type VendorNotification = {
  id: string
  kind: CooperativeNotificationKind
  data: Record<string, string | number | null>
  read_at: string | null
  created_at: string
}
