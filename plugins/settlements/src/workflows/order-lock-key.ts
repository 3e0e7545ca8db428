/** Entries of one order are planned and written one workflow at a time. */
export const orderLockKey = (order_id: string) => `ledger:${order_id}`
