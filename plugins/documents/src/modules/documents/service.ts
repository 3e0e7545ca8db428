import { MedusaError } from "@medusajs/framework/utils"
import {
  DocumentsOptions,
  InvoiceContent,
  type Paper,
  type Seller,
  StatementContent,
} from "../../types"
import { toInvoiceSheet } from "./rendering/to-invoice-sheet"
import { toStatementSheet } from "./rendering/to-statement-sheet"
import { Typesetter } from "./rendering/typesetter"

/** Draws the shop's papers, and knows who sells. */
export default class DocumentsModuleService {
  readonly #seller: Seller
  #typesetter: Typesetter | null = null

  constructor(_dependencies: Record<string, unknown>, options: unknown) {
    const parsed = DocumentsOptions.safeParse(options)
    if (!parsed.success) {
      const faults = parsed.error.issues
        .map(({ path, message }) => `${path.join(".")} (${message})`)
        .join(", ")
      throw new MedusaError(
        MedusaError.Types.INVALID_DATA,
        `The documents plugin's options are not usable: ${faults}`
      )
    }
    this.#seller = parsed.data.seller
  }

  /** Draws a paper as PDF; throws when its content is not whole or does not add up. */
  async renderPdf(paper: Paper): Promise<Buffer> {
    // Loading the typesetter and its fonts waits for the first paper.
    this.#typesetter ??= new Typesetter()
    if (paper.template === "invoice") {
      const content = InvoiceContent.parse(paper.content)
      const sheet = toInvoiceSheet(content, paper.language)
      return this.#typesetter.toPdf(
        "invoice",
        sheet,
        new Date(content.issued_at)
      )
    }
    const content = StatementContent.parse(paper.content)
    const sheet = toStatementSheet(content, paper.language, this.#seller)
    return this.#typesetter.toPdf(
      "statement",
      sheet,
      new Date(content.issued_on)
    )
  }
}
