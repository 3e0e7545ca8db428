import "server-only"
import { redirect } from "next/navigation"
import type { z } from "zod"
import { localePath } from "@/lib/i18n/locale-path"
import type { Locale } from "@/lib/i18n/locales"
import { readToken } from "@/lib/session/actor-session"
import { callVendor, type VendorCall } from "./vendor-call"

/**
 * Reads `/vendor` for a page: null for what does not exist (or is another
 * cooperative's), the sign-in page once the session is over. An outage throws.
 */
export async function readVendor<S extends z.ZodType>(
  schema: S,
  path: `/vendor/${string}`,
  { locale, query }: { locale: Locale; query?: VendorCall["query"] }
): Promise<z.infer<S> | null> {
  const token = await readToken("cooperative_admin")
  if (!token) {
    redirect(localePath(locale, "/espace/sign-in"))
  }
  const response = await callVendor(path, {
    locale,
    token,
    ...(query ? { query } : {}),
  })
  if (response.status === 401) {
    redirect(localePath(locale, "/espace/sign-in"))
  }
  if (response.status === 404) {
    return null
  }
  if (!response.ok) {
    throw new Error(`GET ${path} answered ${response.status}`)
  }
  return schema.parse(await response.json())
}
