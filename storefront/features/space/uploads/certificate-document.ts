import "server-only"
import { DEFAULT_LOCALE } from "@/lib/i18n/locales"
import { readToken } from "@/lib/session/actor-session"
import { sendVendor, type Sent } from "../session/send-vendor"
import { callVendor } from "../session/vendor-call"
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
export async function readDocument(id: string): Promise<Response> {
  const token = await readToken("cooperative_admin")
  if (!token) {
    return new Response(null, { status: 401 })
  }
  const answer = await callVendor(documentPath(id), {
    locale: DEFAULT_LOCALE,
    token,
  })
  if (!answer.ok) {
    return new Response(null, { status: answer.status < 500 ? 404 : 502 })
  }
  const headers = new Headers({
    "cache-control": "private, no-store",
    "x-content-type-options": "nosniff",
  })
  for (const name of ["content-type", "content-disposition"]) {
    const value = answer.headers.get(name)
    if (value) {
      headers.set(name, value)
    }
  }
  return new Response(answer.body, { headers })
}

function documentPath(id: string): `/vendor/${string}` {
  return `/vendor/certificates/${encodeURIComponent(id)}/document`
}
