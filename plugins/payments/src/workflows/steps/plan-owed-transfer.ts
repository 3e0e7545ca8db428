import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { REFUNDS_MODULE } from "../../modules/refunds"
import type RefundsModuleService from "../../modules/refunds/service"
import { SYSTEM_PROVIDER_ID } from "../../providers/system-provider-id"
import { retrieveOrderMoney } from "../queries/retrieve-order-money"
import { toMinorUnits } from "../rules/minor-units"
import type { NewOrderRefund, RecordedRefund } from "./record-order-refund"

/**
 * What a canceled order that another's money paid leaves owed to its shopper;
 * nothing for every other order, and once it is written down.
 */
export const planOwedTransferStep = createStep(
  "plan-owed-transfer",
  async ({ order_id }: { order_id: string }, { container }) => {
    const nothing = { known: null, record: null }
    const order = await retrieveOrderMoney(container, order_id)
    const taken = order.payment_collections
      .flatMap(({ payments }) => payments)
      .filter(({ provider_id }) => provider_id === SYSTEM_PROVIDER_ID)
      .reduce(
        (sum, { amount }) => sum + toMinorUnits(amount, order.currency_code),
        0
      )
    const service = container.resolve<RefundsModuleService>(REFUNDS_MODULE)
    const earlier = await service.listOrderRefunds({ order_id: [order_id] })
    const amount =
      taken - earlier.reduce((sum, refund) => sum + refund.amount, 0)
    return new StepResponse<{
      known: RecordedRefund | null
      record: NewOrderRefund | null
    }>(
      order.status === "canceled" && amount > 0
        ? {
            known: null,
            record: {
              key: `canceled:${order_id}`,
              order_id,
              order_display_id: order.display_id,
              way: "transfer",
              state: "owed",
              amount,
              carried_amount: 0,
              replacement_order_id: null,
              currency_code: order.currency_code,
              reason: "The order that replaced returned goods was canceled",
              author: "system",
              // Medusa has refunded, or called off, the payment already.
              booked_at: new Date(),
            },
          }
        : nothing
    )
  }
)
