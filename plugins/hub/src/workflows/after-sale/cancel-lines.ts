import {
  createWorkflow,
  transform,
  when,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import {
  acquireLockStep,
  cancelOrderWorkflow,
  emitEventStep,
  releaseLockStep,
} from "@medusajs/medusa/core-flows"
import { lockOfOrder } from "../rules/lock-of-order"
import { AfterSaleEvents } from "../../types/after-sale-events"
import { giveBackLinesWorkflow } from "../give-back-lines"
import { takeOffOrderLinesWorkflow } from "../take-off-order-lines"
import { correctPartsStep } from "./steps/correct-parts"
import { createAfterSaleStep } from "./steps/create-after-sale"
import {
  type CancelLinesInput,
  planCancellationStep,
} from "./steps/plan-cancellation"
import { setAfterSaleAmountStep } from "./steps/set-after-sale-amount"
import { tellMakersStep } from "./steps/tell-makers"

export type { CancelLinesInput }

/**
 * Takes pieces off an order that are not packed yet, tells their makers, and gives
 * their money back;
 * the last of them cancel the order, which frees and refunds everything.
 */
export const cancelLinesWorkflow = createWorkflow(
  "cancel-lines",
  function (input: CancelLinesInput) {
    const lock = transform({ input }, ({ input }) =>
      lockOfOrder(input.order_id)
    )
    acquireLockStep({ key: lock, timeout: 30, ttl: 120 })
    const plan = planCancellationStep(input)
    const after_sale = createAfterSaleStep(
      transform({ input }, ({ input }) => ({
        ...input,
        kind: "cancellation" as const,
        state: "done" as const,
        lines: input.lines.map((line) => ({ ...line, fate: null })),
      }))
    )
    emitEventStep({
      eventName: AfterSaleEvents.RECORDED,
      data: transform({ after_sale }, ({ after_sale: { id } }) => ({ id })),
    })
    when("order-is-canceled", { plan }, ({ plan }) => plan.is_whole).then(
      () => {
        cancelOrderWorkflow.runAsStep({
          input: transform({ input }, ({ input: { order_id, author } }) => ({
            order_id,
            canceled_by: author,
          })),
        })
        setAfterSaleAmountStep(
          transform({ after_sale, plan }, ({ after_sale, plan }) => ({
            id: after_sale.id,
            amount: plan.amount,
          }))
        ).config({ name: "set-amount-of-whole-order" })
      }
    )
    when("pieces-leave", { plan }, ({ plan }) => !plan.is_whole).then(() => {
      takeOffOrderLinesWorkflow.runAsStep({ input })
      correctPartsStep(
        transform({ plan }, ({ plan }) =>
          plan.parts.map(({ id, lines }) => ({ id, lines }))
        )
      )
      tellMakersStep(transform({ plan }, ({ plan }) => plan.parts))
      const given = giveBackLinesWorkflow.runAsStep({
        input: transform({ input, after_sale }, ({ input, after_sale }) => ({
          ...input,
          key: `after-sale:${after_sale.id}`,
          shipping_amount: 0,
          borne_by: "maker" as const,
        })),
      })
      setAfterSaleAmountStep(
        transform({ after_sale, given }, ({ after_sale, given }) => ({
          id: after_sale.id,
          amount: given.amount,
        }))
      )
    })
    releaseLockStep({ key: lock })
    return new WorkflowResponse(after_sale)
  }
)
