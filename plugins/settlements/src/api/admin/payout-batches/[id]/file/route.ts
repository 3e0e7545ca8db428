import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { writeTransferFile } from "../../../../../workflows/queries/write-transfer-file"
import { sendFile } from "../../../../send-file"

export const GET = async (req: MedusaRequest, res: MedusaResponse) => {
  sendFile(res, await writeTransferFile(req.scope, String(req.params.id)))
}
