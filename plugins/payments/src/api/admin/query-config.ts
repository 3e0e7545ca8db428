/** An order's cash as staff see it, with whom to ring. */
export const listCashCollectionsConfig = {
  defaults: [
    "id",
    "order_id",
    "order_display_id",
    "state",
    "currency_code",
    "amount",
    "remitted_amount",
    "written_off_amount",
    "written_off_reason",
    "carrier",
    "phone",
    "attempts",
    "last_attempt_at",
    "refusal_reason",
    "placed_at",
    "confirmed_at",
    "shipped_at",
    "collected_at",
    "remitted_at",
    "reconciled_at",
    "refused_at",
    "canceled_at",
    "order.email",
    "order.shipping_address.first_name",
    "order.shipping_address.last_name",
    "order.shipping_address.city",
    "order.shipping_address.phone",
  ],
  isList: true,
}

const REMITTANCE_FIELDS = [
  "id",
  "carrier",
  "file_name",
  "currency_code",
  "total",
  "author",
  "bank_reference",
  "reconciled_by",
  "reconciled_at",
  "created_at",
]

/** Remittances in a list; their lines are counted apart. */
export const listCashRemittancesConfig = {
  defaults: REMITTANCE_FIELDS,
  isList: true,
}

/** One remittance with every line. */
export const getCashRemittanceConfig = {
  defaults: [...REMITTANCE_FIELDS, "lines.*"],
  isList: false,
}

/** What was given back to shoppers, or is owed to them. */
export const listOrderRefundsConfig = {
  defaults: [
    "id",
    "order_id",
    "order_display_id",
    "way",
    "state",
    "amount",
    "carried_amount",
    "replacement_order_id",
    "currency_code",
    "reason",
    "author",
    "reference",
    "settled_by",
    "settled_at",
    "created_at",
  ],
  isList: true,
}
