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
import { draftInvoiceStep } from "./steps/draft-invoice"
import { findIssuedInvoiceStep } from "./steps/find-issued-invoice"
import { issueInvoiceStep } from "./steps/issue-invoice"
import { validateOrderHasLeftStep } from "./steps/validate-order-has-left"

/** The order to invoice. */
export type IssueInvoiceInput = { order_id: string }

/** Issues an order's invoice, once however often it is asked; answers its id and number. */
export const issueInvoiceWorkflow = createWorkflow(
  "issue-invoice",
  function (input: IssueInvoiceInput) {
    const key = transform({ input }, ({ input }) => `invoice:${input.order_id}`)
    const cause = transform({ input }, ({ input }) => ({
      cause: `order:${input.order_id}`,
    }))
    acquireLockStep({ key, timeout: 30, ttl: 60, executeOnSubWorkflow: true })
    const known = findIssuedInvoiceStep(cause)
    const issued = when(
      "invoice-is-new",
      { known },
      ({ known }) => !known
    ).then(() => {
      validateOrderHasLeftStep(input)
      const invoice = issueInvoiceStep(draftInvoiceStep(input))
      emitEventStep({
        eventName: DocumentsEvents.INVOICE_ISSUED,
        data: transform({ invoice }, ({ invoice }) => ({ id: invoice?.id })),
      })
      return invoice
    })
    releaseLockStep({ key, executeOnSubWorkflow: true })
    return new WorkflowResponse(
      transform({ known, issued }, ({ known, issued }) => known ?? issued)
    )
  }
)
