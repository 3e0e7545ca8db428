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
  findSystemPayment,
  leftToRefund,
  type OrderMoney,
  type OrderPayment,
} from "./order-money"

type Cash = Pick<CashCollectionShape, "state" | "amount">

/** What is known of an order when money is to go back; minor units. */
export type RefundFacts = {
  order: OrderMoney
  cash: Cash | null
  /** Sum of what transfers already owe or gave. */
  transferred: number
  /** Sum of what already pays other orders, which replaced goods of this one. */
  carried: number
}

/** What is to be given back; minor units. */
export type RefundAsked = {
  /** What reaches the shopper. */
  back: number
  /** What pays an order that replaces the goods. */
  carry: number
}

/** How an amount goes back. */
export type RefundPlan = {
  way: RefundWay
  /** The captured payment that Medusa is to refund; null when there is none. */
  payment_id: string | null
  /** Whether the order's money has come in. */
  is_in: boolean
  /** What the courier is to collect from now on; null when that is over. */
  amount_to_collect: number | null
  /** What the order's total falls by, so that it owes no more than that. */
  credit: number
}

/** Decides how money goes back to the shopper; refuses more than there is. */
export function planRefund(facts: RefundFacts, asked: RefundAsked): RefundPlan {
  const { order, cash } = facts
  if (cash && !CASH_TAKEN_STATES.includes(cash.state)) {
    return planLessCash({ order, cash }, asked)
  }
  if (cash) {
    const payment = findCashPayment(order)?.payment
    return planTransfer(facts, { payment, taken: cash.amount, asked })
  }
  const system = findSystemPayment(order)
  if (system) {
    const taken = toMinorUnits(system.amount, order.currency_code)
    return planTransfer(facts, { payment: system, taken, asked })
  }
  return planCardRefund(facts, asked)
}

function planCardRefund(
  { order, carried }: RefundFacts,
  { back, carry }: RefundAsked
): RefundPlan {
  const payment = findCardPayment(order)
  const left = payment ? leftToRefund(payment, order.currency_code) : 0
  refuseMoreThan(left - carried, back + carry, order)
  return {
    way: back || !carry ? "card" : "exchange",
    payment_id: back ? (payment?.id ?? null) : null,
    is_in: Boolean(payment),
    amount_to_collect: null,
    credit: 0,
  }
}

function planLessCash(
  { order, cash }: { order: OrderMoney; cash: Cash },
  { back, carry }: RefundAsked
): RefundPlan {
  if (carry) {
    throw new MedusaError(
      MedusaError.Types.NOT_ALLOWED,
      `The cash of order #${order.display_id} was not collected: it cannot pay another order`
    )
  }
  refuseMoreThan(cash.state === "canceled" ? 0 : cash.amount, back, order)
  const isRefused = cash.state === "refused"
  const amount_to_collect = isRefused ? 0 : cash.amount - back
  const pending = toMinorUnits(
    order.summary?.pending_difference ?? 0,
    order.currency_code
  )
  const isCanceled = order.status === OrderStatus.CANCELED
  const credit = isCanceled ? 0 : Math.max(0, pending - amount_to_collect)
  return {
    way: "not_collected",
    payment_id: null,
    is_in: false,
    // What was refused at the door stays written as it was to be collected.
    amount_to_collect: isRefused ? null : amount_to_collect,
    credit,
  }
}

function planTransfer(
  { order, transferred, carried }: RefundFacts,
  {
    payment,
    taken,
    asked: { back, carry },
  }: { payment: OrderPayment | undefined; taken: number; asked: RefundAsked }
): RefundPlan {
  refuseMoreThan(taken - transferred - carried, back + carry, order)
  const is_in = Boolean(payment?.captured_at)
  return {
    way: back || !carry ? "transfer" : "exchange",
    payment_id: is_in && back ? (payment?.id ?? null) : null,
    is_in,
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
