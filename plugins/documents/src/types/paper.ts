import type { InvoiceContent } from "./invoice-content"
import type { PaperLanguage } from "./languages"
import type { StatementContent } from "./statement-content"

/** A paper to draw: its form, its language and everything it says. */
export type Paper =
  | { template: "invoice"; language: PaperLanguage; content: InvoiceContent }
  | {
      template: "statement"
      language: PaperLanguage
      content: StatementContent
    }
