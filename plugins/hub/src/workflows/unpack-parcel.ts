import { freeParcelNumberWorkflow } from "@coopstore/carriers/workflows"
import {
  createWorkflow,
  transform,
  when,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import {
  acquireLockStep,
  cancelOrderFulfillmentWorkflow,
  releaseLockStep,
} from "@medusajs/medusa/core-flows"
import { deleteParcelLinesStep } from "./steps/delete-parcel-lines"
import { findParcelStep } from "./steps/find-parcel"

/** Takes a parcel that has not left apart: its pieces can be packed again. */
export const unpackParcelWorkflow = createWorkflow(
  "unpack-parcel",
  function (input: { id: string; author: string }) {
    const key = transform({ input }, ({ input }) => `parcel:${input.id}`)
    acquireLockStep({ key, timeout: 30, ttl: 120 })
    const parcel = findParcelStep(input)
    deleteParcelLinesStep(input)
    when("number-is-free-again", { parcel }, ({ parcel }) =>
      Boolean(parcel.label && parcel.tracking_number)
    ).then(() => {
      freeParcelNumberWorkflow.runAsStep({
        input: transform({ parcel }, ({ parcel }) => ({
          carrier: parcel.label?.carrier ?? "",
          number: parcel.tracking_number ?? "",
        })),
      })
    })
    cancelOrderFulfillmentWorkflow.runAsStep({
      input: transform({ input, parcel }, ({ input, parcel }) => ({
        order_id: parcel.order_id,
        fulfillment_id: input.id,
        canceled_by: input.author,
      })),
    })
    releaseLockStep({ key })
    return new WorkflowResponse(input)
  }
)
