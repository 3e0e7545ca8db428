import type { MedusaContainer } from "@medusajs/framework/types"
import {
  ContainerRegistrationKeys,
  MedusaError,
} from "@medusajs/framework/utils"
import { orderMoneySchema, type OrderMoney } from "../rules/order-money"

const FIELDS = [
  "id",
  "display_id",
  "status",
  "currency_code",
  "created_at",
  "summary.*",
  "shipping_address.phone",
  "shipping_methods.shipping_option_id",
  "payment_collections.id",
  "payment_collections.status",
  "payment_collections.amount",
  "payment_collections.payments.id",
  "payment_collections.payments.amount",
  "payment_collections.payments.provider_id",
  "payment_collections.payments.captured_at",
  "payment_collections.payments.canceled_at",
  "payment_collections.payments.captures.amount",
  "payment_collections.payments.refunds.id",
  "payment_collections.payments.refunds.amount",
  "payment_collections.payments.refunds.metadata",
  "payment_collections.payment_sessions.id",
  "payment_collections.payment_sessions.status",
]

/** What an order owes and how it is paid; throws NOT_FOUND for no such order. */
export async function retrieveOrderMoney(
  container: MedusaContainer,
  id: string
): Promise<OrderMoney> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({
    entity: "order",
    fields: FIELDS,
    filters: { id: [id] },
  })
  if (!data[0]) {
    throw new MedusaError(
      MedusaError.Types.NOT_FOUND,
      `Order ${id} was not found`
    )
  }
  return orderMoneySchema.parse(data[0])
}
