import { labelParcelWorkflow } from "@coopstore/carriers/workflows"
import {
  createWorkflow,
  transform,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import {
  acquireLockStep,
  createOrderFulfillmentWorkflow,
  emitEventStep,
  releaseLockStep,
} from "@medusajs/medusa/core-flows"
import { HubEvents } from "../types/events"
import type { PackParcel } from "../types/parcel"
import { createParcelLinesStep } from "./steps/create-parcel-lines"
import { planParcelStep } from "./steps/plan-parcel"

export type PackParcelInput = PackParcel & {
  /** A user's id, or `system`. */
  author: string
}

/**
 * Puts pieces of an order into a parcel, which is a Medusa fulfillment, and
 * notes their lots. What is not at the hub yet stays for another parcel.
 */
export const packParcelWorkflow = createWorkflow(
  "pack-parcel",
  function (input: PackParcelInput) {
    const key = transform({ input }, ({ input }) => `parcels:${input.order_id}`)
    acquireLockStep({ key, timeout: 30, ttl: 120 })
    const plan = planParcelStep(input)
    const label = labelParcelWorkflow.runAsStep({
      input: transform({ input }, ({ input }) => ({
        carrier: input.carrier,
        weight_grams: input.weight_grams,
        tracking_number: input.tracking_number,
      })),
    })
    const fulfillment = createOrderFulfillmentWorkflow.runAsStep({
      input: transform({ input, label }, ({ input, label }) => ({
        order_id: input.order_id,
        created_by: input.author,
        items: input.lines.map(({ line_item_id, quantity }) => ({
          id: line_item_id,
          quantity,
        })),
        // Where the provider finds what it keeps of the label.
        metadata: { label },
      })),
    })
    createParcelLinesStep(
      transform({ fulfillment, plan }, ({ fulfillment, plan }) =>
        plan.map((line) => ({ ...line, fulfillment_id: fulfillment.id }))
      )
    )
    const parcel = transform({ fulfillment, label }, toParcel)
    emitEventStep({
      eventName: HubEvents.PARCEL_PACKED,
      data: transform({ fulfillment }, ({ fulfillment }) => ({
        id: fulfillment.id,
      })),
    })
    releaseLockStep({ key })
    return new WorkflowResponse(parcel)
  }
)

function toParcel({
  fulfillment,
  label,
}: {
  fulfillment: { id: string }
  label: { tracking_number: string | null }
}) {
  return { id: fulfillment.id, tracking_number: label.tracking_number }
}
