import type { InvoiceContent } from "./invoice-content"
import type { PaperLanguage } from "./languages"

/** A paper about to be issued; its number is given when it is. */
export type NewInvoice = {
  content: Omit<InvoiceContent, "number">
  order_id: string
  /** What it is issued for; one paper is issued for each cause. */
  cause: string
  language: PaperLanguage
}

/** An issued invoice or credit note, as staff and its shopper see it listed. */
export type OrderPaper = {
  id: string
  kind: InvoiceContent["kind"]
  number: string
  issued_at: string
  language: PaperLanguage
  currency_code: string
  /** Minor units, VAT included; of a credit note, what was given back. */
  total: number
}

/** The answer of the routes that list an order's papers. */
export type OrderPaperListResponse = { papers: OrderPaper[] }
