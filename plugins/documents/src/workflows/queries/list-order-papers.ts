import type { MedusaContainer } from "@medusajs/framework/types"
import { DOCUMENTS_MODULE } from "../../modules/documents"
import type DocumentsModuleService from "../../modules/documents/service"
import { InvoiceContent, type OrderPaper } from "../../types"

/** An order's invoice and credit notes, in the order in which they were issued. */
export async function listOrderPapers(
  container: MedusaContainer,
  order_id: string
): Promise<OrderPaper[]> {
  const documents = container.resolve<DocumentsModuleService>(DOCUMENTS_MODULE)
  const invoices = await documents.listInvoices(
    { order_id },
    { order: { issued_at: "ASC" } }
  )
  return invoices.map(({ id, kind, number, issued_at, language, content }) => {
    const { currency_code, total } = InvoiceContent.parse(content)
    return {
      id,
      kind,
      number,
      issued_at: new Date(issued_at).toISOString(),
      language,
      currency_code,
      total,
    }
  })
}
