import { OrderStatus } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { CASH_MODULE } from "../../modules/cash"
import type CashModuleService from "../../modules/cash/service"
import { findCarrier } from "../queries/find-carrier"
import { retrieveOrderMoney } from "../queries/retrieve-order-money"
import { toMinorUnits } from "../rules/minor-units"
import { normalizePhone } from "../rules/normalize-phone"
import { findCashPayment } from "../rules/order-money"

/** Notes the cash that an order is to bring, once; undone by forgetting it. */
export const createCashCollectionStep = createStep(
  "create-cash-collection",
  async ({ order_id }: { order_id: string }, { container }) => {
    const service = container.resolve<CashModuleService>(CASH_MODULE)
    const [known] = await service.listCashCollections({ order_id: [order_id] })
    if (known) {
      return new StepResponse<string | null, string | null>(null, null)
    }
    const order = await retrieveOrderMoney(container, order_id)
    const payment = findCashPayment(order)?.payment
    if (!payment || payment.captured_at || isCanceled(order.status)) {
      return new StepResponse<string | null, string | null>(null, null)
    }
    const { id } = await service.createCashCollections({
      order_id,
      order_display_id: order.display_id,
      currency_code: order.currency_code,
      amount: toMinorUnits(payment.amount, order.currency_code),
      carrier: await findCarrier(container, order),
      phone: normalizePhone(order.shipping_address?.phone),
      placed_at: order.created_at,
    })
    return new StepResponse<string | null, string | null>(id, id)
  },
  async (id, { container }) => {
    if (id) {
      const service = container.resolve<CashModuleService>(CASH_MODULE)
      await service.deleteCashCollections([id])
    }
  }
)

const isCanceled = (status: string) => status === OrderStatus.CANCELED
