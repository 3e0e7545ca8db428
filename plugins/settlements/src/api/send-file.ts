import type { MedusaResponse } from "@medusajs/framework/http"

/** A file that a browser keeps under its name, and no cache keeps. */
export function sendFile(
  res: MedusaResponse,
  file: { file_name: string; type: string; content: Buffer | string }
) {
  res
    .setHeader("Content-Type", file.type)
    .setHeader(
      "Content-Disposition",
      `attachment; filename="${file.file_name}"`
    )
    .setHeader("Cache-Control", "no-store")
    .send(file.content)
}
