import "server-only"
import type { Locale } from "@/lib/i18n/locales"
import { readToken } from "@/lib/session/actor-session"
import { callVendor, type VendorCall } from "../session/vendor-call"

/** A file of `/vendor` for the signed-in person, passed on as it comes. */
export async function readVendorFile(
  path: `/vendor/${string}`,
  { locale, query }: { locale: Locale; query?: VendorCall["query"] }
): Promise<Response> {
  const token = await readToken("cooperative_admin")
  if (!token) {
    return new Response(null, { status: 401 })
  }
  const answer = await callVendor(path, {
    locale,
    token,
    ...(query ? { query } : {}),
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
