import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { DOCUMENTS_MODULE } from "../../modules/documents"
import type DocumentsModuleService from "../../modules/documents/service"
import type { NewInvoice } from "../../types"

/** Issues a paper under the next legal number; none where nothing is due. */
export const issueInvoiceStep = createStep(
  "issue-invoice",
  async (draft: NewInvoice | null, { container }) => {
    if (!draft) {
      return new StepResponse(null, null)
    }
    const documents =
      container.resolve<DocumentsModuleService>(DOCUMENTS_MODULE)
    const issued = await documents.issueInvoice(draft)
    return new StepResponse(issued, issued.id)
  },
  async (id, { container }) => {
    if (id) {
      const documents =
        container.resolve<DocumentsModuleService>(DOCUMENTS_MODULE)
      await documents.takeBackInvoice(id)
    }
  }
)
