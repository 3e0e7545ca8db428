import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { REFUNDS_MODULE } from "../../modules/refunds"
import type RefundsModuleService from "../../modules/refunds/service"
import type { RefundState, RefundWay } from "../../types/order-refund"

/** A refund to write down; minor units. */
export type NewOrderRefund = {
  key: string
  order_id: string
  order_display_id: number
  way: RefundWay
  state: RefundState
  amount: number
  carried_amount: number
  replacement_order_id: string | null
  currency_code: string
  reason: string
  author: string
  booked_at: Date | null
}

/** What callers learn of a refund. */
export type RecordedRefund = { id: string; way: RefundWay; amount: number }

/** Writes a refund down, or answers the known one; undone by forgetting it. */
export const recordOrderRefundStep = createStep(
  "record-order-refund",
  async (
    {
      known,
      record,
    }: { known: RecordedRefund | null; record: NewOrderRefund | null },
    { container }
  ) => {
    const service = container.resolve<RefundsModuleService>(REFUNDS_MODULE)
    if (!record) {
      return new StepResponse(known, null)
    }
    const { id, way, amount } = await service.createOrderRefunds(record)
    return new StepResponse<RecordedRefund | null, string | null>(
      { id, way, amount },
      id
    )
  },
  async (id, { container }) => {
    if (id) {
      const service = container.resolve<RefundsModuleService>(REFUNDS_MODULE)
      await service.deleteOrderRefunds([id])
    }
  }
)
