import { MedusaError, OrderStatus } from "@medusajs/framework/utils"
import {
  CASH_TAKEN_STATES,
  type CashCollectionShape,
} from "../../types/cash-collection"
import type { RefundWay } from "../../types/order-refund"
import { sayAmount, toMinorUnits } from "./minor-units"
import {
  findCardPayment,
  findCashPayment,
  leftToRefund,
  type OrderMoney,
} from "./order-money"

type Cash = Pick<CashCollectionShape, "state" | "amount">

/** What is known of an order when money is to go back; minor units. */
export type RefundFacts = {
  order: OrderMoney
  cash: Cash | null
  /** Sum of what transfers already owe or gave. */
  transferred: number
}

/** How an amount goes back. */
export type RefundPlan = {
  way: RefundWay
  /** The captured payment that Medusa is to refund; null when there is none. */
  payment_id: string | null
  /** What the courier is to collect from now on; null when that is over. */
  amount_to_collect: number | null
  /** What the order's total falls by, so that it owes no more than that. */
  credit: number
}

/** Decides how an amount goes back to the shopper; refuses more than there is. */
export function planRefund(
  { order, cash, transferred }: RefundFacts,
  amount: number
): RefundPlan {
  if (cash) {
    return CASH_TAKEN_STATES.includes(cash.state)
      ? planTransfer({ order, cash, transferred }, amount)
      : planLessCash({ order, cash }, amount)
  }
  return planCardRefund(order, amount)
}

function planCardRefund(order: OrderMoney, amount: number): RefundPlan {
  const payment = findCardPayment(order)
  const left = payment ? leftToRefund(payment, order.currency_code) : 0
  refuseMoreThan(left, amount, order)
  return {
    way: "card",
    payment_id: payment?.id ?? null,
    amount_to_collect: null,
    credit: 0,
  }
}

function planLessCash(
  { order, cash }: { order: OrderMoney; cash: Cash },
  amount: number
): RefundPlan {
  refuseMoreThan(cash.state === "canceled" ? 0 : cash.amount, amount, order)
  const isRefused = cash.state === "refused"
  const amount_to_collect = isRefused ? 0 : cash.amount - amount
  const pending = toMinorUnits(
    order.summary?.pending_difference ?? 0,
    order.currency_code
  )
  const isCanceled = order.status === OrderStatus.CANCELED
  const credit = isCanceled ? 0 : Math.max(0, pending - amount_to_collect)
  return {
    way: "not_collected",
    payment_id: null,
    // What was refused at the door stays written as it was to be collected.
    amount_to_collect: isRefused ? null : amount_to_collect,
    credit,
  }
}

function planTransfer(
  { order, cash, transferred }: RefundFacts & { cash: Cash },
  amount: number
): RefundPlan {
  refuseMoreThan(cash.amount - transferred, amount, order)
  const payment = findCashPayment(order)?.payment
  const isCaptured = Boolean(payment?.captured_at)
  return {
    way: "transfer",
    payment_id: isCaptured ? (payment?.id ?? null) : null,
    amount_to_collect: null,
    credit: 0,
  }
}

function refuseMoreThan(left: number, amount: number, order: OrderMoney) {
  if (amount <= left) {
    return
  }
  const say = (units: number) => sayAmount(units, order.currency_code)
  throw new MedusaError(
    MedusaError.Types.NOT_ALLOWED,
    `Order #${order.display_id} has ${say(left)} left to give back, not ${say(amount)}`
  )
}
