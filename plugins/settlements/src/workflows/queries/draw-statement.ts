import { DOCUMENTS_MODULE } from "@coopstore/documents/modules/documents"
import type { Paper, StatementContent } from "@coopstore/documents/types"
import type { MedusaContainer } from "@medusajs/framework/types"
import {
  isLedgerKind,
  sayNote,
  type SheetLanguage,
} from "../../sheets/ledger-words"
import { dayOf } from "../rules/months"
import type { WholeStatement } from "./read-statement"

/** A statement as a PDF, drawn by the documents plugin. */
export async function drawStatement(
  container: MedusaContainer,
  statement: WholeStatement,
  language: SheetLanguage
): Promise<Buffer> {
  const documents = container.resolve<{
    renderPdf(paper: Paper): Promise<Buffer>
  }>(DOCUMENTS_MODULE)
  return documents.renderPdf({
    template: "statement",
    language,
    content: toContent(statement, language),
  })
}

function toContent(
  statement: WholeStatement,
  language: SheetLanguage
): StatementContent {
  const { lines, cooperative } = statement
  // The last moment of the period, not the first after it.
  const to = dayOf(new Date(Date.parse(statement.closes_at) - 1))
  return {
    number: statement.number,
    issued_on: dayOf(new Date(statement.created_at)),
    period: { from: firstDay(statement) ?? to, to },
    cooperative: {
      name: cooperative.name,
      address: cooperative.town ? [cooperative.town] : [],
      ice: cooperative.ice,
      rib: cooperative.rib,
    },
    currency_code: statement.currency_code,
    opening_balance: statement.opening_balance,
    lines: lines.map((line) => ({
      occurred_on: dayOf(new Date(line.occurred_at)),
      kind: isLedgerKind(line.kind) ? line.kind : "adjustment",
      order_number: line.order_display_id,
      note: sayNote(line, language),
      amount: line.amount,
    })),
    closing_balance: statement.closing_balance,
    payable: null,
  }
}

function firstDay({ opens_at, lines }: WholeStatement): string | null {
  const first = opens_at ?? lines[0]?.occurred_at
  return first ? dayOf(new Date(first)) : null
}
