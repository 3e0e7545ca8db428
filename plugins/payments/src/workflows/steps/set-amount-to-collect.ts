import type { IPaymentModuleService } from "@medusajs/framework/types"
import { Modules, PaymentCollectionStatus } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { CASH_MODULE } from "../../modules/cash"
import type CashModuleService from "../../modules/cash/service"
import { retrieveOrderMoney } from "../queries/retrieve-order-money"
import { toMajorUnits } from "../rules/minor-units"
import { findCashPayment, listUnpaidCollections } from "../rules/order-money"

/** What the courier is to collect for an order from now on; minor units. */
export type SetAmountToCollectInput = {
  order_id: string
  /** Null leaves everything as it is. */
  amount: number | null
}

/**
 * Makes an order's promise of cash say what the courier is to collect. Medusa
 * cancels the promise when an order changes and opens an unpaid collection
 * beside it: the promise is put back, the unpaid collection closed. Undone by
 * writing the old amounts and statuses back.
 */
export const setAmountToCollectStep = createStep(
  "set-amount-to-collect",
  async ({ order_id, amount }: SetAmountToCollectInput, { container }) => {
    const order = await retrieveOrderMoney(container, order_id)
    const cash = container.resolve<CashModuleService>(CASH_MODULE)
    const [collected] = await cash.listCashCollections({ order_id: [order_id] })
    const promise = findCashPayment(order)
    if (amount === null || !collected || !promise) {
      return new StepResponse(null, null)
    }
    const { payment, collection } = promise
    const unpaid = listUnpaidCollections(order)
    const before = {
      cash: {
        id: collected.id,
        amount: collected.amount,
        state: collected.state,
        canceled_at: collected.canceled_at,
      },
      payment: {
        id: payment.id,
        amount: payment.amount,
        canceled_at: payment.canceled_at ?? null,
      },
      collections: order.payment_collections
        .filter(({ id }) => id === collection.id || unpaid.includes(id))
        .map(({ id, amount, status }) => ({ id, amount, status })),
    }
    const isLeft = amount > 0
    const major = toMajorUnits(amount, order.currency_code)
    await write(container.resolve(Modules.PAYMENT), {
      // A promise of nothing is called off, and keeps its amount.
      payment: isLeft
        ? { id: payment.id, amount: major, canceled_at: null }
        : { ...before.payment, canceled_at: new Date() },
      collections: [
        isLeft
          ? {
              id: collection.id,
              amount: major,
              status: PaymentCollectionStatus.AUTHORIZED,
            }
          : {
              id: collection.id,
              amount: collection.amount,
              status: PaymentCollectionStatus.CANCELED,
            },
        ...before.collections
          .filter(({ id }) => id !== collection.id)
          .map((other) => ({
            ...other,
            status: PaymentCollectionStatus.CANCELED,
          })),
      ],
    })
    await cash.updateCashCollections({
      id: collected.id,
      amount,
      ...(isLeft ? {} : { state: "canceled", canceled_at: new Date() }),
    })
    return new StepResponse({ id: collected.id, amount }, before)
  },
  async (before, { container }) => {
    if (!before) {
      return
    }
    const cash = container.resolve<CashModuleService>(CASH_MODULE)
    await write(container.resolve(Modules.PAYMENT), before)
    await cash.updateCashCollections(before.cash)
  }
)

type PaymentWrites = {
  payment: { id: string; amount: number; canceled_at: Date | null }
  collections: { id: string; amount: number; status: string }[]
}

async function write(
  service: IPaymentModuleService,
  { payment, collections }: PaymentWrites
) {
  await service.updatePayment(payment)
  for (const { id, ...fields } of collections) {
    const change: Record<string, unknown> = fields
    await service.updatePaymentCollections(id, change)
  }
}
