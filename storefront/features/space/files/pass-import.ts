import "server-only"
import { z } from "zod"
import { formLocale } from "@/lib/forms/form-locale"
import { isFromHere } from "@/lib/forms/is-from-here"
import { sendVendor } from "../session/send-vendor"
import { ImportReport, type ImportAnswer } from "./import-report"

/** A little over what the API takes, for the form around the file. */
const MOST_BYTES = 3 * 1024 * 1024

const Answer = z.object({ import_report: ImportReport })
const Refused = z.object({ report: ImportReport })

/** Passes a file of listings on, to be tried or to be done. */
export async function passImport(request: Request): Promise<Response> {
  if (!isFromHere(request.headers)) {
    return new Response(null, { status: 403 })
  }
  const length = Number(request.headers.get("content-length"))
  if (!(length > 0 && length <= MOST_BYTES)) {
    return answer({ problem: "too_large" })
  }
  const form = await request.formData().catch(() => new FormData())
  const sent = await sendVendor("/vendor/imports", {
    locale: formLocale(form),
    body: toBody(form),
    schema: Answer,
  })
  if (sent.ok) {
    return answer({ report: sent.answer.import_report })
  }
  const refused = Refused.safeParse(sent.details)
  return answer(
    refused.success ? { report: refused.data.report } : { problem: sent.code }
  )
}

function toBody(form: FormData): FormData {
  const body = new FormData()
  const file = form.get("file")
  body.set("dry_run", form.get("dry_run") === "false" ? "false" : "true")
  body.set(
    "confirm_prices",
    form.get("confirm_prices") === "true" ? "true" : "false"
  )
  if (file instanceof File) {
    body.set("file", file)
  }
  return body
}

function answer(body: ImportAnswer): Response {
  return Response.json(body, { headers: { "cache-control": "no-store" } })
}
