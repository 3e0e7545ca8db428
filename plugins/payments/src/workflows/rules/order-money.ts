import { PaymentCollectionStatus } from "@medusajs/framework/utils"
import { z } from "@medusajs/framework/zod"
import { CARD_PROVIDER_ID } from "../../providers/card/provider-id"
import { CASH_PROVIDER_ID } from "../../providers/cash-on-delivery/provider-id"
import { SYSTEM_PROVIDER_ID } from "../../providers/system-provider-id"
import { toMinorUnits } from "./minor-units"

const major = z.coerce.number()
const listOf = <Schema extends z.ZodTypeAny>(schema: Schema) =>
  z
    .array(schema.nullable())
    .nullish()
    .transform((found) => (found ?? []).flatMap((one) => (one ? [one] : [])))

const paymentSchema = z.object({
  id: z.string(),
  provider_id: z.string(),
  amount: major,
  captured_at: z.coerce.date().nullish(),
  canceled_at: z.coerce.date().nullish(),
  captures: listOf(z.object({ amount: major })),
  refunds: listOf(
    z.object({
      id: z.string(),
      amount: major,
      metadata: z.object({ key: z.string().optional() }).nullish(),
    })
  ),
})

/** An order's money as Query answers it; amounts in major units, like Medusa's. */
export const orderMoneySchema = z.object({
  id: z.string(),
  display_id: z.coerce.number(),
  status: z.string(),
  currency_code: z.string(),
  created_at: z.coerce.date(),
  summary: z.object({ pending_difference: major.nullish() }).nullish(),
  shipping_address: z.object({ phone: z.string().nullish() }).nullish(),
  shipping_methods: listOf(
    z.object({ shipping_option_id: z.string().nullish() })
  ),
  payment_collections: listOf(
    z.object({
      id: z.string(),
      status: z.string(),
      amount: major,
      payments: listOf(paymentSchema),
      payment_sessions: listOf(
        z.object({ id: z.string(), status: z.string() })
      ),
    })
  ),
})

export type OrderMoney = z.output<typeof orderMoneySchema>
export type OrderPayment = z.output<typeof paymentSchema>

/** The order's card payment that was captured, or is to be; null without one. */
export function findCardPayment(order: OrderMoney): OrderPayment | null {
  const payments = paymentsBy(order, CARD_PROVIDER_ID)
  return payments.find(({ canceled_at }) => !canceled_at) ?? null
}

/**
 * The order's promise of cash and the collection it stands in. A change to the
 * order makes Medusa cancel it: it is found all the same.
 */
export function findCashPayment(order: OrderMoney) {
  const promises = order.payment_collections.flatMap((collection) =>
    collection.payments
      .filter(({ provider_id }) => provider_id === CASH_PROVIDER_ID)
      .map((payment) => ({ collection, payment }))
  )
  return promises.find(({ payment }) => !payment.canceled_at) ?? promises[0]
}

/** What another order's money pays of this one, or staff noted as paid; null without it. */
export function findSystemPayment(order: OrderMoney): OrderPayment | null {
  const payments = paymentsBy(order, SYSTEM_PROVIDER_ID)
  return payments.find(({ canceled_at }) => !canceled_at) ?? null
}

/** Collections that Medusa opened for a change to the order, and nobody paid. */
export function listUnpaidCollections(order: OrderMoney): string[] {
  const open: string[] = [
    PaymentCollectionStatus.NOT_PAID,
    PaymentCollectionStatus.AWAITING,
  ]
  return order.payment_collections
    .filter(({ status, payments }) => open.includes(status) && !payments.length)
    .map(({ id }) => id)
}

/** What was taken by a payment and not given back; minor units. */
export function leftToRefund(
  { captures, refunds }: OrderPayment,
  currency_code: string
): number {
  const sum = (rows: { amount: number }[]) =>
    rows.reduce(
      (total, row) => total + toMinorUnits(row.amount, currency_code),
      0
    )
  return sum(captures) - sum(refunds)
}

function paymentsBy(order: OrderMoney, provider: string): OrderPayment[] {
  return order.payment_collections
    .flatMap(({ payments }) => payments)
    .filter(({ provider_id }) => provider_id === provider)
}
