import {
  createWorkflow,
  transform,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { emitEventStep } from "@medusajs/medusa/core-flows"
import { CooperativeEvents } from "../types/events"
import { updateCooperativeRecordStep } from "./steps/update-cooperative-record"
import { validateRecordOwnerStep } from "./steps/validate-record-owner"

/** A certificate, and the member of staff who checked it. */
export type VerifyCertificateInput = {
  id: string
  cooperative_id: string
  /** Id of the user or API key that checked the document. */
  verified_by: string
}

/** Marks a certificate as checked, which lets shoppers see it. */
export const verifyCertificateWorkflow = createWorkflow(
  "verify-certificate",
  function (input: VerifyCertificateInput) {
    validateRecordOwnerStep({
      id: input.id,
      kind: "certificate",
      cooperative_id: input.cooperative_id,
    })
    const certificate = updateCooperativeRecordStep(
      transform({ input }, ({ input }) => ({
        id: input.id,
        kind: "certificate" as const,
        fields: {
          verified_by: input.verified_by,
          verified_at: new Date(),
          refused_by: null,
          refused_at: null,
          refusal_reason: null,
        },
      }))
    )
    emitEventStep({
      eventName: CooperativeEvents.UPDATED,
      data: { id: input.cooperative_id },
    })
    return new WorkflowResponse(certificate)
  }
)
