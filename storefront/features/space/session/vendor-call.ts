import "server-only"
import { getEnv } from "@/env"
import { languageOf, MEDUSA_LOCALES, type Locale } from "@/lib/i18n/locales"

const TIMEOUT_MILLISECONDS = 15_000

export type VendorCall = {
  method?: "GET" | "POST" | "DELETE"
  query?: Record<string, string | number | boolean | undefined>
  /** An object is sent as JSON, a form as multipart. */
  body?: object | FormData
  locale: Locale
  token: string
  /** Sent again with the same key, the request is done once. */
  key?: string | undefined
}

/** One request to `/vendor`, answered whatever its status is. */
export async function callVendor(
  path: `/vendor/${string}`,
  { method = "GET", query, body, locale, token, key }: VendorCall
): Promise<Response> {
  const url = new URL(path, getEnv().BACKEND_URL)
  for (const [name, value] of Object.entries(query ?? {})) {
    if (value !== undefined) {
      url.searchParams.set(name, String(value))
    }
  }
  const isForm = body instanceof FormData
  return fetch(url, {
    method,
    headers: {
      accept: "application/json",
      authorization: `Bearer ${token}`,
      "x-medusa-locale": MEDUSA_LOCALES[languageOf(locale)],
      ...(body && !isForm ? { "content-type": "application/json" } : {}),
      ...(key ? { "idempotency-key": key } : {}),
    },
    ...(body ? { body: isForm ? body : JSON.stringify(body) } : {}),
    cache: "no-store",
    signal: AbortSignal.timeout(TIMEOUT_MILLISECONDS),
  })
}
