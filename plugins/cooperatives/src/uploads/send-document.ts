import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { Modules } from "@medusajs/framework/utils"
import { findDocumentType } from "./document-type"

/**
 * Answers a private file to whoever was let through: as what it truly is, and
 * unable to load or run anything, since a stranger sent it. Not in a sandbox,
 * where browsers show no PDF.
 */
export async function sendDocument(
  { scope }: MedusaRequest,
  res: MedusaResponse,
  document: { file_id: string; name: string }
) {
  const content = await scope
    .resolve(Modules.FILE)
    .getAsBuffer(document.file_id)
  const type = findDocumentType(content)
  res
    .setHeader("Content-Type", type?.mime_type ?? "application/octet-stream")
    .setHeader(
      "Content-Security-Policy",
      "default-src 'none'; style-src 'unsafe-inline'; img-src 'self' data:"
    )
    .setHeader("X-Content-Type-Options", "nosniff")
    .setHeader("Cache-Control", "private, no-store")
    .setHeader(
      "Content-Disposition",
      `inline; filename*=UTF-8''${encodeURIComponent(document.name)}`
    )
    .send(content)
}
