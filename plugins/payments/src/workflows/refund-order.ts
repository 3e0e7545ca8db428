import {
  createWorkflow,
  transform,
  when,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import {
  acquireLockStep,
  createOrderCreditLinesWorkflow,
  emitEventStep,
  refundPaymentWorkflow,
  releaseLockStep,
} from "@medusajs/medusa/core-flows"
import { PaymentsEvents } from "../types/events"
import { carryOverWorkflow } from "./carry-over"
import { createCashCollectionWorkflow } from "./create-cash-collection"
import {
  type OrderRefundPlan,
  planOrderRefundStep,
  type RefundOrderInput,
} from "./steps/plan-order-refund"
import {
  type RecordedRefund,
  recordOrderRefundStep,
} from "./steps/record-order-refund"
import { setAmountToCollectStep } from "./steps/set-amount-to-collect"

export type { RefundOrderInput }

/**
 * Gives money back to a shopper, once per key, in the one way that fits: to the
 * card, by collecting less cash, or by a transfer that staff owe. What pays for a
 * replacement is carried to its order instead. The money moves last, and bears
 * the key: a failure after it cannot move it twice.
 */
export const refundOrderWorkflow = createWorkflow(
  "refund-order",
  function (input: RefundOrderInput) {
    const key = transform({ input }, ({ input }) => `money:${input.order_id}`)
    acquireLockStep({ key, timeout: 30, ttl: 120, executeOnSubWorkflow: true })
    createCashCollectionWorkflow.runAsStep({
      input: transform({ input }, ({ input: { order_id } }) => ({ order_id })),
    })
    const plan = planOrderRefundStep(input)
    const refund = recordOrderRefundStep(plan)
    setAmountToCollectStep(
      transform({ plan, input }, ({ plan, input }) => ({
        order_id: input.order_id,
        amount: plan.amount_to_collect,
      }))
    )
    when("order-owes-too-much", { plan }, ({ plan }) =>
      Boolean(plan.major_credit)
    ).then(() => {
      createOrderCreditLinesWorkflow.runAsStep({
        input: transform({ plan, input }, toCreditLine),
      })
    })
    when("money-pays-a-replacement", { plan }, ({ plan }) =>
      Boolean(plan.major_carried)
    ).then(() => {
      carryOverWorkflow.runAsStep({
        input: transform({ plan, input }, toCarryOver),
      })
    })
    when("refund-is-told", { plan }, ({ plan }) => Boolean(plan.record)).then(
      () => {
        emitEventStep({
          eventName: PaymentsEvents.REFUND_RECORDED,
          data: transform({ refund }, ({ refund }) => ({ id: refund?.id })),
        })
      }
    )
    when("payment-is-refunded", { plan }, ({ plan }) =>
      Boolean(plan.payment_id)
    ).then(() => {
      refundPaymentWorkflow.runAsStep({
        input: transform({ plan, input }, toPaymentRefund),
      })
    })
    releaseLockStep({ key, executeOnSubWorkflow: true })
    return new WorkflowResponse(transform({ refund, input }, toAnswer))
  }
)

type Plan = { plan: OrderRefundPlan; input: RefundOrderInput }

function toCreditLine({ plan, input }: Plan) {
  return {
    id: input.order_id,
    credit_lines: [
      {
        order_id: input.order_id,
        amount: plan.major_credit,
        reference: "order_refund",
        reference_id: input.key,
      },
    ],
  }
}

function toCarryOver({ plan, input }: Plan) {
  return {
    from_order_id: input.order_id,
    to_order_id: input.carried?.order_id ?? "",
    amount: plan.major_carried,
    currency_code: plan.currency_code,
    is_in: plan.is_in,
    author: input.author,
  }
}

function toPaymentRefund({ plan, input }: Plan) {
  return {
    payment_id: plan.payment_id ?? "",
    amount: plan.major_amount,
    note: input.reason,
    created_by: input.author,
    metadata: { key: input.key },
  }
}

function toAnswer({
  refund,
  input,
}: {
  refund: RecordedRefund | null
  input: RefundOrderInput
}) {
  return {
    refund_id: refund?.id ?? null,
    way: refund?.way ?? ("card" as const),
    amount: refund?.amount ?? input.amount,
  }
}
