import { OrderStatus } from "@medusajs/framework/utils"
import { CARD_PROVIDER_ID } from "../providers/card/provider-id"

type Nullable<T> = T | null | undefined

type Capture = { id: string; created_at?: Date | string }

type Payment = {
  id: string
  provider_id: string
  captured_at?: Nullable<Date | string>
  canceled_at?: Nullable<Date | string>
  captures?: Nullable<Nullable<Capture>[]>
}

type Order = {
  status: string
  payment_collections?: Nullable<
    Nullable<{ payments?: Nullable<Nullable<Payment>[]> }>[]
  >
}

/** A card payment whose money was promised and not yet taken. */
export type PaymentToCapture = {
  id: string
  captures: { id: string; created_at: string }[]
}

/**
 * Finds the card payment to capture, or null; Medusa keeps one active session
 * per payment collection, hence one card payment per order.
 */
export function findPaymentToCapture({
  order,
}: {
  order: Order
}): PaymentToCapture | null {
  if (order.status === OrderStatus.CANCELED) {
    return null
  }
  const payment = (order.payment_collections ?? [])
    .flatMap((collection) => collection?.payments ?? [])
    .find(isToCapture)
  return payment
    ? { id: payment.id, captures: (payment.captures ?? []).flatMap(toCapture) }
    : null
}

function isToCapture(payment: Nullable<Payment>): payment is Payment {
  return (
    payment?.provider_id === CARD_PROVIDER_ID &&
    !payment.captured_at &&
    !payment.canceled_at
  )
}

function toCapture(capture: Nullable<Capture>) {
  return capture?.created_at
    ? [
        {
          id: capture.id,
          created_at: new Date(capture.created_at).toISOString(),
        },
      ]
    : []
}
