import { Modules, PaymentCollectionStatus } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { retrieveOrderMoney } from "../queries/retrieve-order-money"
import { findCashPayment } from "../rules/order-money"

/**
 * Cancels what an order's courier was to collect, so that nothing waits for
 * money that will not come. Undone by writing the old status back.
 */
export const callOffCashPromiseStep = createStep(
  "call-off-cash-promise",
  async ({ order_id }: { order_id: string }, { container }) => {
    const order = await retrieveOrderMoney(container, order_id)
    const promise = findCashPayment(order)
    if (!promise || promise.payment.canceled_at) {
      return new StepResponse(null, null)
    }
    const { payment, collection } = promise
    const service = container.resolve(Modules.PAYMENT)
    const called_off: Record<string, unknown> = {
      status: PaymentCollectionStatus.CANCELED,
    }
    const canceled = { id: payment.id, canceled_at: new Date() }
    await service.updatePayment(canceled)
    await service.updatePaymentCollections(collection.id, called_off)
    return new StepResponse(null, {
      payment_id: payment.id,
      collection_id: collection.id,
      status: collection.status,
    })
  },
  async (before, { container }) => {
    if (before) {
      const service = container.resolve(Modules.PAYMENT)
      const kept = { id: before.payment_id, canceled_at: null }
      const status: Record<string, unknown> = { status: before.status }
      await service.updatePayment(kept)
      await service.updatePaymentCollections(before.collection_id, status)
    }
  }
)
