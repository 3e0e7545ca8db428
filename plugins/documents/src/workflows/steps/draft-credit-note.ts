import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { DOCUMENTS_MODULE } from "../../modules/documents"
import type DocumentsModuleService from "../../modules/documents/service"
import { InvoiceContent, type NewInvoice } from "../../types"
import { findGivenBack } from "../queries/find-given-back"
import { toCreditNoteContent } from "../rules/to-credit-note-content"

type DraftCreditNoteInput = { refund_id: string }

/**
 * Writes what the credit note of a refund says; null where the order had no
 * invoice when the money was given back: its invoice says the lesser sum.
 */
export const draftCreditNoteStep = createStep(
  "draft-credit-note",
  async ({ refund_id }: DraftCreditNoteInput, { container }) => {
    const refund = await findGivenBack(container, refund_id)
    const documents =
      container.resolve<DocumentsModuleService>(DOCUMENTS_MODULE)
    const [invoice] = await documents.listInvoices({
      cause: `order:${refund.order_id}`,
    })
    if (!invoice || invoice.issued_at > refund.given_at) {
      return new StepResponse(null)
    }
    const draft: NewInvoice = {
      order_id: refund.order_id,
      cause: `refund:${refund_id}`,
      language: invoice.language,
      content: toCreditNoteContent({
        invoice: InvoiceContent.parse(invoice.content),
        refund,
        issued_at: new Date(),
      }),
    }
    return new StepResponse(draft)
  }
)
