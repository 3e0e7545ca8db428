import { OrdersList } from "../orders/orders-list"

/** A cooperative's parts of orders, newest first. */
export const OrdersTab = ({ id }: { id: string }) => (
  <OrdersList cooperative_id={id} />
)
