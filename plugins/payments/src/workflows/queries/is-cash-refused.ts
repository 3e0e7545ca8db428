import type { MedusaContainer } from "@medusajs/framework/types"
import {
  ContainerRegistrationKeys,
  PaymentSessionStatus,
} from "@medusajs/framework/utils"
import { z } from "@medusajs/framework/zod"
import { CASH_PROVIDER_ID } from "../../providers/cash-on-delivery/provider-id"
import { mustPrepay } from "./must-prepay"

const cartSchema = z.object({
  completed_at: z.coerce.date().nullish(),
  shipping_address: z.object({ phone: z.string().nullish() }).nullish(),
  payment_collection: z
    .object({
      payment_sessions: z
        .array(z.object({ provider_id: z.string(), status: z.string() }))
        .nullish(),
    })
    .nullish(),
})

/** Whether a cart is about to be paid in cash by a number that has to prepay. */
export async function isCashRefused(
  container: MedusaContainer,
  cart_id: string
): Promise<boolean> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({
    entity: "cart",
    fields: [
      "completed_at",
      "shipping_address.phone",
      "payment_collection.payment_sessions.provider_id",
      "payment_collection.payment_sessions.status",
    ],
    filters: { id: [cart_id] },
  })
  const [cart] = cartSchema.array().parse(data)
  const sessions = cart?.payment_collection?.payment_sessions ?? []
  const isCash = sessions.some(
    ({ provider_id, status }) =>
      provider_id === CASH_PROVIDER_ID &&
      status !== PaymentSessionStatus.CANCELED
  )
  // An order that exists is answered again, whatever happened since.
  return isCash && !cart?.completed_at
    ? mustPrepay(container, cart?.shipping_address?.phone)
    : false
}
