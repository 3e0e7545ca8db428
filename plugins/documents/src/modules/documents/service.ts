import type { EntityManager } from "@medusajs/framework/mikro-orm/postgresql"
import type { Context } from "@medusajs/framework/types"
import {
  generateEntityId,
  InjectManager,
  InjectTransactionManager,
  MedusaContext,
  MedusaError,
  MedusaService,
} from "@medusajs/framework/utils"
import {
  DocumentsOptions,
  InvoiceContent,
  type NewInvoice,
  type Paper,
  type Seller,
  StatementContent,
} from "../../types"
import {
  DELETE_INVOICE_SQL,
  NEXT_SEQUENCE_SQL,
  STEP_BACK_SQL,
} from "./counter-sql"
import { invoiceNumber, legalYear } from "./invoice-number"
import { Invoice } from "./models/invoice"
import { InvoiceCounter } from "./models/invoice-counter"
import { toInvoiceSheet } from "./rendering/to-invoice-sheet"
import { toStatementSheet } from "./rendering/to-statement-sheet"
import { Typesetter } from "./rendering/typesetter"

type Sql = Context<EntityManager>

/** Draws the shop's papers, numbers and keeps its invoices, and knows who sells. */
export default class DocumentsModuleService extends MedusaService({
  Invoice,
  InvoiceCounter,
}) {
  readonly #seller: Seller
  #typesetter: Typesetter | null = null

  constructor(dependencies: Record<string, unknown>, options: unknown) {
    super(dependencies, options)
    this.#seller = readSeller(options)
  }

  /** Who sells, as new papers name it. */
  async seller(): Promise<Seller> {
    return this.#seller
  }

  /** Draws a paper as PDF; throws when its content is not whole or does not add up. */
  async renderPdf(paper: Paper): Promise<Buffer> {
    // Loading the typesetter and its fonts waits for the first paper.
    this.#typesetter ??= new Typesetter()
    if (paper.template === "invoice") {
      const content = InvoiceContent.parse(paper.content)
      const sheet = toInvoiceSheet(content, paper.language)
      const at = new Date(content.issued_at)
      return this.#typesetter.toPdf("invoice", sheet, at)
    }
    const content = StatementContent.parse(paper.content)
    const sheet = toStatementSheet(content, paper.language, this.#seller)
    const at = new Date(content.issued_on)
    return this.#typesetter.toPdf("statement", sheet, at)
  }

  /**
   * Issues a paper under the next number of its kind and year. Number and paper
   * are written in one transaction, so that a failure leaves no gap.
   */
  @InjectManager()
  async issueInvoice(
    draft: NewInvoice,
    @MedusaContext() context: Sql = {}
  ): Promise<{ id: string; number: string }> {
    return this.issueInvoice_(draft, context)
  }

  @InjectTransactionManager()
  protected async issueInvoice_(
    { content, cause, order_id, language }: NewInvoice,
    @MedusaContext() context: Sql = {}
  ): Promise<{ id: string; number: string }> {
    const { kind, issued_at } = content
    const year = legalYear(new Date(issued_at))
    const [row]: { last: number }[] = await managerOf(context).execute(
      NEXT_SEQUENCE_SQL,
      [generateEntityId("", "invcount"), kind, year]
    )
    const sequence = Number(row?.last)
    const number = invoiceNumber(kind, year, sequence)
    const { id } = await this.createInvoices(
      {
        kind,
        number,
        year,
        sequence,
        order_id,
        cause,
        language,
        issued_at: new Date(issued_at),
        content: InvoiceContent.parse({ ...content, number }),
      },
      context
    )
    return { id, number }
  }

  /**
   * Takes back a paper that an unfinished workflow has just issued, when its
   * number is still the last one. Once another has followed, it stays issued:
   * taking it out would leave a gap, and the next try finds it by its cause.
   */
  @InjectManager()
  async takeBackInvoice(
    id: string,
    @MedusaContext() context: Sql = {}
  ): Promise<void> {
    await this.takeBackInvoice_(id, context)
  }

  @InjectTransactionManager()
  protected async takeBackInvoice_(
    id: string,
    @MedusaContext() context: Sql = {}
  ): Promise<void> {
    const manager = managerOf(context)
    const { kind, year, sequence } = await this.retrieveInvoice(id, {}, context)
    const steppedBack: unknown[] = await manager.execute(STEP_BACK_SQL, [
      kind,
      year,
      sequence,
    ])
    if (steppedBack.length) {
      await manager.execute(DELETE_INVOICE_SQL, [id])
    }
  }
}

function readSeller(options: unknown): Seller {
  const parsed = DocumentsOptions.safeParse(options)
  if (parsed.success) {
    return parsed.data.seller
  }
  const faults = parsed.error.issues
    .map(({ path, message }) => `${path.join(".")} (${message})`)
    .join(", ")
  throw new MedusaError(
    MedusaError.Types.INVALID_DATA,
    `The documents plugin's options are not usable: ${faults}`
  )
}

function managerOf({ transactionManager, manager }: Sql): EntityManager {
  const found = transactionManager ?? manager
  if (!found) {
    throw new MedusaError(
      MedusaError.Types.UNEXPECTED_STATE,
      "The decorators give every public method a manager"
    )
  }
  return found
}
