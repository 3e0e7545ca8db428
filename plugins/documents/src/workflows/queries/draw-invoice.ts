import type { MedusaContainer } from "@medusajs/framework/types"
import { MedusaError } from "@medusajs/framework/utils"
import { DOCUMENTS_MODULE } from "../../modules/documents"
import type DocumentsModuleService from "../../modules/documents/service"
import { InvoiceContent, type PaperLanguage } from "../../types"

/** An issued paper as it is downloaded. */
export type DrawnPaper = { name: string; file: Buffer }

/** Which paper; of which order, where its reader may only see that one's. */
export type WantedPaper = {
  id: string
  order_id?: string
  language?: PaperLanguage | undefined
}

/** Draws an issued paper, in the shopper's language where no other is asked for. */
export async function drawInvoice(
  container: MedusaContainer,
  { id, order_id, language }: WantedPaper
): Promise<DrawnPaper> {
  const documents = container.resolve<DocumentsModuleService>(DOCUMENTS_MODULE)
  const [invoice] = await documents.listInvoices({
    id: [id],
    ...(order_id !== undefined && { order_id: [order_id] }),
  })
  if (!invoice) {
    throw new MedusaError(
      MedusaError.Types.NOT_FOUND,
      `There is no paper ${id} here`
    )
  }
  const file = await documents.renderPdf({
    template: "invoice",
    language: language ?? invoice.language,
    content: InvoiceContent.parse(invoice.content),
  })
  return { name: `${invoice.number}.pdf`, file }
}
