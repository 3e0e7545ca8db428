import {
  createWorkflow,
  transform,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { emitEventStep } from "@medusajs/medusa/core-flows"
import { CooperativeEvents } from "../types/events"
import {
  createCooperativeRecordStep,
  type CreateCooperativeRecordInput,
} from "./steps/create-cooperative-record"
import { validateCertificateProductsStep } from "./steps/validate-certificate-products"
import { validateCooperativeExistsStep } from "./steps/validate-cooperative-exists"

export type { CreateCooperativeRecordInput }

/** Adds a certificate, programme, training or prize to a cooperative. */
export const createCooperativeRecordWorkflow = createWorkflow(
  "create-cooperative-record",
  function (input: CreateCooperativeRecordInput) {
    validateCooperativeExistsStep({ id: input.cooperative_id })
    validateCertificateProductsStep(transform({ input }, toCoveredProducts))
    const record = createCooperativeRecordStep(input)
    emitEventStep({
      eventName: CooperativeEvents.UPDATED,
      data: { id: input.cooperative_id },
    })
    return new WorkflowResponse(record)
  }
)

function toCoveredProducts({ input }: { input: CreateCooperativeRecordInput }) {
  return {
    cooperative_id: input.cooperative_id,
    product_ids:
      input.kind === "certificate" ? (input.fields.product_ids ?? []) : [],
  }
}
