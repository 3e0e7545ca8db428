import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { sheetLanguage } from "../../../../sheets/ledger-words"
import { writeLedger } from "../../../../sheets/write-ledger"
import { listLedgerLines } from "../../../../workflows/queries/list-ledger-lines"
import { readVendorContext } from "../../read-vendor-context"
import type { VendorExportLedger } from "../../validators"

/** More than a cooperative's ledger grows in years; a file must have an end. */
const MOST_LINES = 20_000

export const GET = async (
  req: MedusaRequest<unknown, VendorExportLedger>,
  res: MedusaResponse
) => {
  const { cooperative_id } = readVendorContext(req)
  const { format } = req.validatedQuery
  const query = req.scope.resolve(ContainerRegistrationKeys.QUERY)
  const [{ lines }, { data: currencies }] = await Promise.all([
    listLedgerLines(req.scope, {
      cooperative_id,
      limit: MOST_LINES,
      offset: 0,
    }),
    query.graph({ entity: "currency", fields: ["code", "decimal_digits"] }),
  ])
  const { content, type } = await writeLedger(lines, {
    language: sheetLanguage(req.locale),
    format,
    digits: new Map(
      currencies.map(({ code, decimal_digits }) => [code, decimal_digits])
    ),
  })
  res
    .setHeader("Content-Type", type)
    .setHeader(
      "Content-Disposition",
      `attachment; filename="coopstore-ledger.${format}"`
    )
    .setHeader("Cache-Control", "no-store")
    .send(content)
}
