import type { MedusaContainer } from "@medusajs/framework/types"
import type { SheetLanguage } from "../../sheets/ledger-words"
import { writeStatement } from "../../sheets/write-statement"
import { drawStatement } from "./draw-statement"
import { readStatement } from "./read-statement"

/** Forms in which a statement can be taken home. */
export const STATEMENT_FORMATS = ["pdf", "csv"] as const

type Question = {
  id: string
  /** Null for staff. */
  cooperative_id: string | null
  language: SheetLanguage
  format: (typeof STATEMENT_FORMATS)[number]
}

/** A statement as a file, with its name and media type. */
export async function writeStatementFile(
  container: MedusaContainer,
  { id, cooperative_id, language, format }: Question
) {
  const statement = await readStatement(container, { id, cooperative_id })
  const file_name = `coopstore-${statement.number}-${language}.${format}`
  return format === "pdf"
    ? {
        file_name,
        type: "application/pdf",
        content: await drawStatement(container, statement, language),
      }
    : {
        file_name,
        type: "text/csv; charset=utf-8",
        content: writeStatement(statement, language),
      }
}
