import {
  createWorkflow,
  transform,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { emitEventStep } from "@medusajs/medusa/core-flows"
import { CooperativeEvents } from "../types/events"
import type { CooperativeRecordChange } from "../types/records"
import { updateCooperativeRecordStep } from "./steps/update-cooperative-record"
import { validateCertificateProductsStep } from "./steps/validate-certificate-products"
import { validateRecordOwnerStep } from "./steps/validate-record-owner"

/** A change to the record `id` of a cooperative. */
export type UpdateCooperativeRecordInput = CooperativeRecordChange & {
  id: string
  cooperative_id: string
}

/** Changes a record; a changed certificate must be verified again. */
export const updateCooperativeRecordWorkflow = createWorkflow(
  "update-cooperative-record",
  function (input: UpdateCooperativeRecordInput) {
    validateRecordOwnerStep(
      transform({ input }, ({ input: { id, kind, cooperative_id } }) => ({
        id,
        kind,
        cooperative_id,
      }))
    )
    validateCertificateProductsStep(transform({ input }, toCoveredProducts))
    const record = updateCooperativeRecordStep(
      transform({ input }, ({ input: { cooperative_id, ...change } }) => change)
    )
    emitEventStep({
      eventName: CooperativeEvents.UPDATED,
      data: { id: input.cooperative_id },
    })
    return new WorkflowResponse(record)
  }
)

function toCoveredProducts({ input }: { input: UpdateCooperativeRecordInput }) {
  return {
    cooperative_id: input.cooperative_id,
    product_ids:
      input.kind === "certificate" ? (input.fields.product_ids ?? []) : [],
  }
}
