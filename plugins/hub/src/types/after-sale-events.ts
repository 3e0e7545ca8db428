/** Events of what happens after a sale; each bears `{ id }`. */
export const AfterSaleEvents = {
  /** A shopper asks to send goods back. */
  REQUESTED: "after-sale.requested",
  /** It is done: order, stock, parts, ledger and money agree. */
  RECORDED: "after-sale.recorded",
  /** A return is declined. */
  DECLINED: "after-sale.declined",
} as const
