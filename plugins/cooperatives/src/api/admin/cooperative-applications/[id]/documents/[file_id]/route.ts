import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { MedusaError, Modules } from "@medusajs/framework/utils"
import { findDocumentType } from "../../../../../../uploads/document-type"
import { getApplication } from "../../../../../../workflows/queries/get-application"

export const GET = async (req: MedusaRequest, res: MedusaResponse) => {
  const { documents } = await getApplication(req.scope, String(req.params.id))
  const document = documents.find(
    ({ file_id }) => file_id === req.params.file_id
  )
  if (!document) {
    throw new MedusaError(
      MedusaError.Types.NOT_FOUND,
      `The application has no document ${req.params.file_id}`
    )
  }
  const content = await req.scope
    .resolve(Modules.FILE)
    .getAsBuffer(document.file_id)
  const type = findDocumentType(content)
  res
    .setHeader("Content-Type", type?.mime_type ?? "application/octet-stream")
    .setHeader("Content-Security-Policy", "sandbox")
    .setHeader("X-Content-Type-Options", "nosniff")
    .setHeader("Cache-Control", "private, no-store")
    .setHeader(
      "Content-Disposition",
      `inline; filename*=UTF-8''${encodeURIComponent(document.name)}`
    )
    .send(content)
}
