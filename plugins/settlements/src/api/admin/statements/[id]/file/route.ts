import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { writeStatementFile } from "../../../../../workflows/queries/write-statement-file"
import { sendFile } from "../../../../send-file"
import type { AdminReadStatementFile } from "../../../validators"

export const GET = async (
  req: MedusaRequest<unknown, AdminReadStatementFile>,
  res: MedusaResponse
) => {
  const { format, language } = req.validatedQuery
  const id = String(req.params.id)
  sendFile(
    res,
    await writeStatementFile(req.scope, {
      id,
      cooperative_id: null,
      language,
      format,
    })
  )
}
