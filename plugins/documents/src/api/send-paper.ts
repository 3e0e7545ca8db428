import type { MedusaResponse } from "@medusajs/framework/http"
import type { DrawnPaper } from "../workflows/queries/draw-invoice"

/** Answers a PDF that the browser shows, and keeps for nobody else. */
export function sendPaper(res: MedusaResponse, { name, file }: DrawnPaper) {
  res.setHeader("content-type", "application/pdf")
  res.setHeader("content-disposition", `inline; filename="${name}"`)
  res.setHeader("cache-control", "private, no-store")
  res.send(file)
}
