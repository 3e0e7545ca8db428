import {
  createWorkflow,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { emitEventStep } from "@medusajs/medusa/core-flows"
import { CooperativeEvents } from "../types/events"
import type { RecordKind } from "../types/records"
import { deleteCooperativeRecordStep } from "./steps/delete-cooperative-record"
import { validateRecordOwnerStep } from "./steps/validate-record-owner"

/** The record `id` of a cooperative. */
export type DeleteCooperativeRecordInput = {
  id: string
  kind: RecordKind
  cooperative_id: string
}

/** Removes a certificate, programme, training or prize. */
export const deleteCooperativeRecordWorkflow = createWorkflow(
  "delete-cooperative-record",
  function (input: DeleteCooperativeRecordInput) {
    validateRecordOwnerStep(input)
    const record = deleteCooperativeRecordStep({
      id: input.id,
      kind: input.kind,
    })
    emitEventStep({
      eventName: CooperativeEvents.UPDATED,
      data: { id: input.cooperative_id },
    })
    return new WorkflowResponse(record)
  }
)
