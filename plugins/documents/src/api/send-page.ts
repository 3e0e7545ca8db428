import type { MedusaResponse } from "@medusajs/framework/http"

/** Answers a page to print, which no cache keeps: it holds an address. */
export function sendPage(res: MedusaResponse, page: string) {
  res.setHeader("content-type", "text/html; charset=utf-8")
  res.setHeader("cache-control", "private, no-store")
  res.send(page)
}
