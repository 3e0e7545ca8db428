import type { MedusaContainer } from "@medusajs/framework/types"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { REFUNDS_MODULE } from "../../modules/refunds"
import type RefundsModuleService from "../../modules/refunds/service"
import { retrieveOrderMoney } from "../queries/retrieve-order-money"
import { toMajorUnits } from "../rules/minor-units"
import { findCashPayment, findSystemPayment } from "../rules/order-money"

/** A transfer and the captured payment that it gives back of. */
export type TransferToBook = {
  /** There is nothing to refund, or a failure left it booked and unrecorded. */
  is_booked: boolean
  /** The authorised payment of a replacement that this money pays; null without one. */
  payment_to_capture: string | null
  payment_id: string
  /** In Medusa's units. */
  amount: number
  note: string
  author: string
  key: string
}

/** The captured payment that a transfer gives back of; null until the money came in. */
export const findPaymentOfTransferStep = createStep(
  "find-payment-of-transfer",
  async ({ id, order_id }: { id: string; order_id: string }, { container }) => {
    const service = container.resolve<RefundsModuleService>(REFUNDS_MODULE)
    const refund = await service.retrieveOrderRefund(id)
    const { key, carried_amount, currency_code, reason, author } = refund
    const amount = refund.amount - carried_amount
    const order = await retrieveOrderMoney(container, order_id)
    const payment = findCashPayment(order)?.payment ?? findSystemPayment(order)
    const isBooked = payment?.refunds.some((row) => row.metadata?.key === key)
    if (!payment?.captured_at) {
      return new StepResponse<TransferToBook | null>(null)
    }
    return new StepResponse<TransferToBook | null>({
      is_booked: amount === 0 || Boolean(isBooked),
      payment_to_capture: await findPaymentToCapture(
        container,
        refund.replacement_order_id
      ),
      payment_id: payment.id,
      amount: toMajorUnits(amount, currency_code),
      note: reason,
      author,
      key,
    })
  }
)

async function findPaymentToCapture(
  container: MedusaContainer,
  order_id: string | null
): Promise<string | null> {
  const payment = order_id
    ? findSystemPayment(await retrieveOrderMoney(container, order_id))
    : null
  return payment && !payment.captured_at ? payment.id : null
}
