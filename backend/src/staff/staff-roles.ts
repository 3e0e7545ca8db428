/** A role, with what it may do: `resource:operation`, `*` standing for all. */
export type StaffRole = {
  name: string
  description: string
  policies: string[]
}

/** What the admin's pages read whatever they are about. */
const EVERYBODY = [
  "store:read",
  "store_locale:read",
  "currency:read",
  "region:read",
  "sales_channel:read",
  "user:read",
  "notification:read",
  "file:read",
  "cooperative:read",
  "to_do:read",
]

const products = (operation: string) =>
  [
    "product",
    "product_variant",
    "product_option",
    "product_option_value",
    "product_tag",
    "product_type",
    "product_category",
    "product_collection",
  ].map((resource) => `${resource}:${operation}`)

/** Who works for the shop. A role is known by its name. */
export const STAFF_ROLES: StaffRole[] = [
  {
    name: "Administrator",
    description: "Everything, and who may do what",
    policies: ["*:*"],
  },
  {
    name: "Catalogue",
    description: "Cooperatives, their people, documents, listings and prices",
    policies: [
      ...EVERYBODY,
      ...products("*"),
      "price:*",
      "price_list:*",
      "price_preference:read",
      "translation:*",
      "translation_setting:read",
      "file:*",
      "campaign:*",
      "promotion:*",
      "inventory_item:*",
      "inventory_level:*",
      "stock_location:read",
      "shipping_profile:read",
      "cooperative:*",
      "cooperative_application:*",
      "cooperative_order:read",
      "listing_change:*",
      "report:read",
      "assistance:*",
    ],
  },
  {
    name: "Warehouse",
    description: "Receiving, packing, shipping and what comes back",
    policies: [
      ...EVERYBODY,
      ...products("read"),
      "order:*",
      "order_item:*",
      "order_change:*",
      "order_claim:*",
      "order_claim_item:*",
      "order_exchange:*",
      "return:*",
      "return_reason:read",
      "fulfillment:*",
      "fulfillment_provider:read",
      "fulfillment_set:read",
      "service_zone:read",
      "shipping_option:read",
      "shipping_option_type:read",
      "shipping_profile:read",
      "inventory_item:*",
      "inventory_level:*",
      "reservation_item:*",
      "stock_location:read",
      "customer:read",
      "payment_collection:read",
      "file:create",
      "carrier:read",
      "cooperative_order:*",
      "hub:*",
    ],
  },
  {
    name: "Finance",
    description: "Payments, cash on delivery, refunds, ledger and payouts",
    policies: [
      ...EVERYBODY,
      ...products("read"),
      "order:read",
      "order_item:read",
      "order_change:read",
      "return:read",
      "customer:read",
      "payment:*",
      "payment_collection:*",
      "capture:*",
      "refund:*",
      "refund_reason:*",
      "credit_line:*",
      "tax_region:read",
      "tax_rate:read",
      "tax_provider:read",
      "file:create",
      "cooperative_order:read",
      "report:read",
    ],
  },
]
