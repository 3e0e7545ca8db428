import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { DOCUMENTS_MODULE } from "../../modules/documents"
import type DocumentsModuleService from "../../modules/documents/service"

/** The paper that was issued for a cause; null when none was. */
export const findIssuedInvoiceStep = createStep(
  "find-issued-invoice",
  async ({ cause }: { cause: string }, { container }) => {
    const documents =
      container.resolve<DocumentsModuleService>(DOCUMENTS_MODULE)
    const [known] = await documents.listInvoices({ cause })
    return new StepResponse(
      known ? { id: known.id, number: known.number } : null
    )
  }
)
