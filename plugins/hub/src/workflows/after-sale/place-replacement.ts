import {
  createWorkflow,
  transform,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import {
  convertDraftOrderWorkflow,
  createOrderWorkflow,
} from "@medusajs/medusa/core-flows"
import {
  planReplacementStep,
  type PlaceReplacementInput,
} from "./steps/plan-replacement"

export type { ReplacedLine } from "./steps/plan-replacement"

/**
 * Places the order that sends other pieces for those that came back, to the same
 * shopper and without a charge for delivery: a draft first, so that its stock is
 * reserved. Makers' parts, ledger and parcels follow it like any order. Answers
 * what is to be paid of it, in minor units.
 */
export const placeReplacementWorkflow = createWorkflow(
  "place-replacement",
  function (input: PlaceReplacementInput) {
    const plan = planReplacementStep(input)
    const order = createOrderWorkflow.runAsStep({
      input: transform({ plan }, ({ plan }) => plan.order),
    })
    convertDraftOrderWorkflow.runAsStep({
      input: transform({ order }, ({ order: { id } }) => ({ id })),
    })
    return new WorkflowResponse(
      transform({ order, plan }, ({ order, plan }) => ({
        order_id: order.id,
        display_id: Number(order.display_id),
        amount: plan.amount,
      }))
    )
  }
)
