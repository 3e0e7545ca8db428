import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { z } from "@medusajs/framework/zod"
import { CASH_PROVIDER_ID } from "../../providers/cash-on-delivery/provider-id"

const paymentSchema = z.object({
  provider_id: z.string(),
  payment_collection: z
    .object({
      order: z.object({ display_id: z.coerce.number() }).nullish(),
    })
    .nullish(),
})

/** The order's number of a payment in cash; null of any other payment. */
export async function findCashOfPayment(
  container: MedusaContainer,
  id: string
): Promise<{ order_display_id: number | null } | null> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({
    entity: "payment",
    fields: ["provider_id", "payment_collection.order.display_id"],
    filters: { id: [id] },
  })
  const payment = paymentSchema.safeParse(data[0]).data
  return payment?.provider_id === CASH_PROVIDER_ID
    ? {
        order_display_id: payment.payment_collection?.order?.display_id ?? null,
      }
    : null
}
