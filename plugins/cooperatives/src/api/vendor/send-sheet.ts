import type { MedusaResponse } from "@medusajs/framework/http"
import { z } from "@medusajs/framework/zod"
import { writeSheet, type Sheet } from "../../sheets/write-sheet"
import { SHEET_FORMATS } from "../../types/sheets"

/** The query of a route that answers a file. */
export const VendorDownloadSheet = z.strictObject({
  format: z.enum(SHEET_FORMATS).default("xlsx"),
})

export type VendorDownloadSheet = z.infer<typeof VendorDownloadSheet>

/** Answers a sheet as a file named after what it holds and the day. */
export async function sendSheet(
  res: MedusaResponse,
  sheet: Sheet,
  file: { name: string; format: VendorDownloadSheet["format"] }
) {
  const { content, type } = await writeSheet(sheet, file.format)
  res
    .setHeader("Content-Type", type)
    .setHeader(
      "Content-Disposition",
      `attachment; filename="${file.name}.${file.format}"`
    )
    .setHeader("Cache-Control", "no-store")
    .send(content)
}
