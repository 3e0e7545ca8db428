import {
  createWorkflow,
  transform,
  when,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import {
  acquireLockStep,
  emitEventStep,
  releaseLockStep,
} from "@medusajs/medusa/core-flows"
import { DocumentsEvents } from "../types"
import { draftCreditNoteStep } from "./steps/draft-credit-note"
import { findIssuedInvoiceStep } from "./steps/find-issued-invoice"
import { issueInvoiceStep } from "./steps/issue-invoice"

/** The refund, of `@coopstore/payments`, to write a credit note for. */
export type IssueCreditNoteInput = { refund_id: string }

/**
 * Issues the credit note of a refund, once however often it is asked; null
 * where the order was not invoiced when the money was given back.
 */
export const issueCreditNoteWorkflow = createWorkflow(
  "issue-credit-note",
  function (input: IssueCreditNoteInput) {
    const key = transform(
      { input },
      ({ input }) => `credit-note:${input.refund_id}`
    )
    const cause = transform({ input }, ({ input }) => ({
      cause: `refund:${input.refund_id}`,
    }))
    acquireLockStep({ key, timeout: 30, ttl: 60, executeOnSubWorkflow: true })
    const known = findIssuedInvoiceStep(cause)
    const issued = when(
      "credit-note-is-new",
      { known },
      ({ known }) => !known
    ).then(() => issueInvoiceStep(draftCreditNoteStep(input)))
    when("credit-note-is-told", { issued }, ({ issued }) =>
      Boolean(issued)
    ).then(() => {
      emitEventStep({
        eventName: DocumentsEvents.INVOICE_ISSUED,
        data: transform({ issued }, ({ issued }) => ({ id: issued?.id })),
      })
    })
    releaseLockStep({ key, executeOnSubWorkflow: true })
    return new WorkflowResponse(
      transform(
        { known, issued },
        ({ known, issued }) => known ?? issued ?? null
      )
    )
  }
)
