/** What editors, who do not see money, are not shown. */
export const MANAGER_ONLY_FIELDS = ["ice", "rib"]

export const VENDOR_COOPERATIVE_FIELDS = [
  "id",
  "handle",
  "status",
  "name",
  "town",
  "tagline",
  "story",
  "ice",
  "rib",
  "founded",
  "members",
  "women",
  "country",
  "region",
  "latitude",
  "longitude",
  "contact_email",
  "contact_phone",
  "logo",
  "cover",
  "logo_alt",
  "cover_alt",
  "on_holiday",
  "holiday_until",
]

const VENDOR_ORDER_FIELDS = [
  "id",
  "order_display_id",
  "status",
  "currency_code",
  "total",
  "delivery_town",
  "delivery_country",
  "placed_at",
  "accepted_at",
  "ready_at",
  "received_at",
  "shipped_at",
  "delivered_at",
  "refused_at",
  "refusal_reason",
  "lines.id",
  "lines.line_item_id",
  "lines.product_id",
  "lines.variant_id",
  "lines.title",
  "lines.variant_title",
  "lines.thumbnail",
  "lines.quantity",
  "lines.unit_price",
  "lines.total",
]

export const listVendorOrdersConfig = {
  defaults: VENDOR_ORDER_FIELDS,
  // A field of a relation is only let through when it is named itself.
  allowed: [...VENDOR_ORDER_FIELDS, "lines"],
  isList: true,
}
