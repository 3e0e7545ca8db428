import "server-only"
import { z } from "zod"
import type { Locale } from "@/lib/i18n/locales"
import { storeFetch } from "@/lib/medusa/client"

const PaymentOption = z.object({
  id: z.string(),
  kind: z.enum(["card", "cash_on_delivery"]),
  available: z.boolean(),
  reason: z.enum(["market", "amount", "refusals"]).nullable(),
  max_amount: z.number().nullable(),
})

/** A way to pay; `max_amount` is in minor units. */
export type PaymentOption = z.infer<typeof PaymentOption>

/** The ways to pay a cart, and for each why it is not offered. */
export async function listPaymentOptions(
  cartId: string,
  locale: Locale
): Promise<PaymentOption[]> {
  const { payment_options } = await storeFetch(
    z.object({ payment_options: z.array(PaymentOption) }),
    `/store/carts/${cartId}/payment-options`,
    { locale }
  )
  return payment_options
}
