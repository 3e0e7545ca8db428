import "server-only"
import { DEFAULT_LOCALE } from "@/lib/i18n/locales"
import { sendVendor, type Sent } from "../session/send-vendor"
import { readVendorFile } from "./read-vendor-file"
import type { Upload } from "./receive-upload"

/** Joins a document to a certificate. */
export function passDocument(
  id: string,
  { file, locale }: Upload
): Promise<Sent<unknown>> {
  const body = new FormData()
  body.set("document", file)
  return sendVendor(documentPath(id), { locale, body })
}

/** A certificate's document for a signed-in person of its cooperative. */
export function readDocument(id: string): Promise<Response> {
  return readVendorFile(documentPath(id), { locale: DEFAULT_LOCALE })
}

function documentPath(id: string): `/vendor/${string}` {
  return `/vendor/certificates/${encodeURIComponent(id)}/document`
}
