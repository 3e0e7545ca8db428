import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { sheetLanguage } from "../../../../../sheets/ledger-words"
import { writeStatementFile } from "../../../../../workflows/queries/write-statement-file"
import { sendFile } from "../../../../send-file"
import { readVendorContext } from "../../../read-vendor-context"
import type { VendorReadStatementFile } from "../../../validators"

export const GET = async (
  req: MedusaRequest<unknown, VendorReadStatementFile>,
  res: MedusaResponse
) => {
  const { cooperative_id } = readVendorContext(req)
  sendFile(
    res,
    await writeStatementFile(req.scope, {
      id: String(req.params.id),
      cooperative_id,
      language: sheetLanguage(req.locale),
      format: req.validatedQuery.format,
    })
  )
}
