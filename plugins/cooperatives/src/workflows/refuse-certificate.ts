import {
  createWorkflow,
  transform,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { emitEventStep, useQueryGraphStep } from "@medusajs/medusa/core-flows"
import { CooperativeEvents } from "../types/events"
import { notifyCooperativeWorkflow } from "./notify-cooperative"
import { updateCooperativeRecordStep } from "./steps/update-cooperative-record"
import { validateRecordOwnerStep } from "./steps/validate-record-owner"

/** A certificate whose proof was not accepted, and why. */
export type RefuseCertificateInput = {
  id: string
  cooperative_id: string
  refused_by: string
  /** In words that its cooperative reads. */
  reason: string
}

/** Hides a certificate from shoppers; its cooperative is told why, in its space and by letter. */
export const refuseCertificateWorkflow = createWorkflow(
  "refuse-certificate",
  function (input: RefuseCertificateInput) {
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
          verified_by: null,
          verified_at: null,
          refused_by: input.refused_by,
          refused_at: new Date(),
          refusal_reason: input.reason,
        },
      }))
    )
    emitEventStep({
      eventName: CooperativeEvents.UPDATED,
      data: { id: input.cooperative_id },
    })
    const { data } = useQueryGraphStep({
      entity: "certificate",
      fields: ["id", "type", "number"],
      filters: transform({ input }, ({ input }) => ({ id: [input.id] })),
    })
    notifyCooperativeWorkflow.runAsStep({
      input: transform({ input, data }, ({ input, data }) => ({
        cooperative_id: input.cooperative_id,
        kind: "certificate-refused" as const,
        data: {
          certificate_id: input.id,
          type: String(data[0]?.type),
          number: String(data[0]?.number),
          reason: input.reason,
        },
      })),
    })
    return new WorkflowResponse(certificate)
  }
)
