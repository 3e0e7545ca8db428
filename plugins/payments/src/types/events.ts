/** Events of the payments plugin; each bears the id of what changed. */
export const PaymentsEvents = {
  CASH_CREATED: "cash-collection.created",
  CASH_MOVED: "cash-collection.moved",
  REFUND_RECORDED: "order-refund.recorded",
  REFUND_TRANSFERRED: "order-refund.transferred",
} as const
