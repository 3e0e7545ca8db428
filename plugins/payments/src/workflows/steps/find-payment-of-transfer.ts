import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { REFUNDS_MODULE } from "../../modules/refunds"
import type RefundsModuleService from "../../modules/refunds/service"
import { retrieveOrderMoney } from "../queries/retrieve-order-money"
import { toMajorUnits } from "../rules/minor-units"
import { findCashPayment } from "../rules/order-money"

/** A transfer and the captured payment that it gives back of. */
export type TransferToBook = {
  /** A failure left it booked and unrecorded. */
  is_booked: boolean
  payment_id: string
  /** In Medusa's units. */
  amount: number
  note: string
  author: string
  key: string
}

/** The captured payment that a transfer gives back of; null until the cash came in. */
export const findPaymentOfTransferStep = createStep(
  "find-payment-of-transfer",
  async ({ id, order_id }: { id: string; order_id: string }, { container }) => {
    const service = container.resolve<RefundsModuleService>(REFUNDS_MODULE)
    const { key, amount, currency_code, reason, author } =
      await service.retrieveOrderRefund(id)
    const order = await retrieveOrderMoney(container, order_id)
    const payment = findCashPayment(order)?.payment
    const isBooked = payment?.refunds.some((row) => row.metadata?.key === key)
    if (!payment?.captured_at) {
      return new StepResponse<TransferToBook | null>(null)
    }
    return new StepResponse<TransferToBook | null>({
      is_booked: Boolean(isBooked),
      payment_id: payment.id,
      amount: toMajorUnits(amount, currency_code),
      note: reason,
      author,
      key,
    })
  }
)
