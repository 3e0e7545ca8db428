import { labelParcelWorkflow } from "@coopstore/carriers/workflows"
import {
  createWorkflow,
  transform,
  when,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import {
  acquireLockStep,
  createOrderShipmentWorkflow,
  releaseLockStep,
} from "@medusajs/medusa/core-flows"
import { toLabels } from "./rules/to-labels"
import {
  prepareShipmentStep,
  type ShipParcelInput,
} from "./steps/prepare-shipment"
import { setParcelLabelStep } from "./steps/set-parcel-label"

export type { ShipParcelInput }

/**
 * Notes that the carrier took a parcel. It leaves with a tracking number: the
 * one it was packed with, or the one that is typed now.
 */
export const shipParcelWorkflow = createWorkflow(
  "ship-parcel",
  function (input: ShipParcelInput) {
    const key = transform({ input }, ({ input }) => `parcel:${input.id}`)
    acquireLockStep({ key, timeout: 30, ttl: 120 })
    const shipment = prepareShipmentStep(input)
    const labelled = when(
      "parcel-gets-its-number",
      { shipment },
      ({ shipment }) => Boolean(shipment.to_label)
    ).then(() => {
      const label = labelParcelWorkflow.runAsStep({
        input: transform({ shipment }, ({ shipment: { to_label } }) => ({
          carrier: to_label?.carrier ?? "",
          weight_grams: to_label?.weight_grams ?? 0,
          tracking_number: to_label?.tracking_number ?? null,
        })),
      })
      setParcelLabelStep(
        transform({ input, label }, ({ input, label }) => ({
          id: input.id,
          label,
        }))
      )
      return label
    })
    createOrderShipmentWorkflow.runAsStep({
      input: transform(
        { input, shipment, labelled },
        ({ input, shipment, labelled }) => ({
          order_id: shipment.order_id,
          fulfillment_id: input.id,
          created_by: input.author,
          // Shipping writes the labels anew, so they are named again.
          labels: toLabels(labelled ?? shipment),
          items: [],
        })
      ),
    })
    releaseLockStep({ key })
    return new WorkflowResponse(input)
  }
)
