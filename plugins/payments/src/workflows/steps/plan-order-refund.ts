import { MedusaError } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { CASH_MODULE } from "../../modules/cash"
import type CashModuleService from "../../modules/cash/service"
import { REFUNDS_MODULE } from "../../modules/refunds"
import type RefundsModuleService from "../../modules/refunds/service"
import { retrieveOrderMoney } from "../queries/retrieve-order-money"
import { toMajorUnits } from "../rules/minor-units"
import { planRefund } from "../rules/plan-refund"
import type { CarriedMoney } from "../../types/order-refund"
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
  /** How much of it pays the order that replaces the goods, instead of going back. */
  carried?: CarriedMoney | null
}

/** What is to be done, and written down; `known` was done before. */
export type OrderRefundPlan = {
  known: RecordedRefund | null
  record: NewOrderRefund | null
  payment_id: string | null
  amount_to_collect: number | null
  /** What goes back to the shopper, in Medusa's major units. */
  major_amount: number
  major_credit: number
  /** What pays another order, in Medusa's units; `is_in` once it may be captured. */
  major_carried: number
  is_in: boolean
  currency_code: string
}

const NOTHING = {
  record: null,
  payment_id: null,
  amount_to_collect: null,
  major_amount: 0,
  major_credit: 0,
  major_carried: 0,
  is_in: false,
  currency_code: "",
}

/** Decides how a refund goes, or finds that it was given; refuses too much. */
export const planOrderRefundStep = createStep(
  "plan-order-refund",
  async (input: RefundOrderInput, { container }) => {
    const { order_id, amount, key, reason, author } = input
    const carry = input.carried?.amount ?? 0
    const back = amount - carry
    if (!Number.isSafeInteger(amount) || amount <= 0) {
      throw new MedusaError(
        MedusaError.Types.INVALID_DATA,
        `A refund is a whole number of minor units above zero, not ${amount}`
      )
    }
    const refunds = container.resolve<RefundsModuleService>(REFUNDS_MODULE)
    if (!Number.isSafeInteger(carry) || carry < 0 || back < 0) {
      throw new MedusaError(
        MedusaError.Types.INVALID_DATA,
        `Of ${amount} minor units that come back, ${carry} cannot pay another order`
      )
    }
    const [known] = await refunds.listOrderRefunds({ key: [key] })
    if (known) {
      return new StepResponse<OrderRefundPlan>({ ...NOTHING, known })
    }
    const [cash] = await container
      .resolve<CashModuleService>(CASH_MODULE)
      .listCashCollections({ order_id: [order_id] })
    const earlier = await refunds.listOrderRefunds({ order_id: [order_id] })
    const order = await retrieveOrderMoney(container, order_id)
    const { currency_code } = order
    const given = order.payment_collections
      .flatMap(({ payments }) => payments)
      .flatMap((payment) => payment.refunds)
      .some(({ metadata }) => metadata?.key === key)
    const planned = planRefund(
      {
        order,
        cash: cash ?? null,
        carried: sum(earlier.map(({ carried_amount }) => carried_amount)),
        transferred: sum(
          earlier
            .filter(({ way }) => way === "transfer")
            .map((refund) => refund.amount - refund.carried_amount)
        ),
      },
      // What a failure left given and unrecorded is within what was taken.
      { back: given ? 0 : back, carry }
    )
    return new StepResponse<OrderRefundPlan>({
      known: null,
      payment_id: planned.payment_id,
      amount_to_collect: planned.amount_to_collect,
      is_in: planned.is_in,
      currency_code,
      major_amount: toMajorUnits(back, currency_code),
      major_credit: toMajorUnits(planned.credit, currency_code),
      major_carried: toMajorUnits(carry, currency_code),
      record: {
        key,
        order_id,
        order_display_id: order.display_id,
        way: planned.way,
        state: planned.way === "transfer" ? "owed" : "given",
        amount,
        carried_amount: carry,
        replacement_order_id: input.carried?.order_id ?? null,
        currency_code,
        reason,
        author,
        booked_at: planned.is_in ? new Date() : null,
      },
    })
  }
)

function sum(amounts: number[]): number {
  return amounts.reduce((total, amount) => total + amount, 0)
}
