import { MedusaError } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { CASH_MODULE } from "../../modules/cash"
import type CashModuleService from "../../modules/cash/service"
import { REFUNDS_MODULE } from "../../modules/refunds"
import type RefundsModuleService from "../../modules/refunds/service"
import { retrieveOrderMoney } from "../queries/retrieve-order-money"
import { toMajorUnits } from "../rules/minor-units"
import { planRefund } from "../rules/plan-refund"
import type { NewOrderRefund, RecordedRefund } from "./record-order-refund"

/** What to give back, to whom and why; the amount is in minor units. */
export type RefundOrderInput = {
  order_id: string
  amount: number
  reason: string
  /** A user's id, or `system`. */
  author: string
  /** The cause, such as `receipt:rcpt_1`: it gives money back once. */
  key: string
}

/** What is to be done, and written down; `known` was done before. */
export type OrderRefundPlan = {
  known: RecordedRefund | null
  record: NewOrderRefund | null
  payment_id: string | null
  amount_to_collect: number | null
  /** In Medusa's major units. */
  major_amount: number
  major_credit: number
}

const NOTHING = {
  record: null,
  payment_id: null,
  amount_to_collect: null,
  major_amount: 0,
  major_credit: 0,
}

/** Decides how a refund goes, or finds that it was given; refuses too much. */
export const planOrderRefundStep = createStep(
  "plan-order-refund",
  async (input: RefundOrderInput, { container }) => {
    const { order_id, amount, key, reason, author } = input
    if (!Number.isSafeInteger(amount) || amount <= 0) {
      throw new MedusaError(
        MedusaError.Types.INVALID_DATA,
        `A refund is a whole number of minor units above zero, not ${amount}`
      )
    }
    const refunds = container.resolve<RefundsModuleService>(REFUNDS_MODULE)
    const [known] = await refunds.listOrderRefunds({ key: [key] })
    if (known) {
      return new StepResponse<OrderRefundPlan>({ ...NOTHING, known })
    }
    const [cash] = await container
      .resolve<CashModuleService>(CASH_MODULE)
      .listCashCollections({ order_id: [order_id] })
    const owed = await refunds.listOrderRefunds({
      order_id: [order_id],
      way: "transfer",
    })
    const order = await retrieveOrderMoney(container, order_id)
    const { currency_code } = order
    const given = order.payment_collections
      .flatMap(({ payments }) => payments)
      .flatMap((payment) => payment.refunds)
      .some(({ metadata }) => metadata?.key === key)
    const transferred = owed.reduce((sum, refund) => sum + refund.amount, 0)
    const planned = planRefund(
      { order, cash: cash ?? null, transferred },
      // What a failure left given and unrecorded is within what was taken.
      given ? 0 : amount
    )
    return new StepResponse<OrderRefundPlan>({
      known: null,
      payment_id: given ? null : planned.payment_id,
      amount_to_collect: planned.amount_to_collect,
      major_amount: toMajorUnits(amount, currency_code),
      major_credit: toMajorUnits(planned.credit, currency_code),
      record: {
        key,
        order_id,
        order_display_id: order.display_id,
        way: planned.way,
        state: planned.way === "transfer" ? "owed" : "given",
        amount,
        currency_code,
        reason,
        author,
        booked_at: given || planned.payment_id ? new Date() : null,
      },
    })
  }
)
