import { localePath } from "@/lib/i18n/locale-path"
import type { Locale } from "@/lib/i18n/locales"

const PLAIN_PATH = /^\/[a-z0-9/_-]{0,200}$/i

/**
 * Where to go after signing in: a path inside this locale of the shop, else
 * the fallback. Never another host, whatever the address bar was made to say.
 */
export function safePath(value: unknown, locale: Locale, fallback: string) {
  const inside =
    typeof value === "string" &&
    PLAIN_PATH.test(value) &&
    !value.includes("//") &&
    value.startsWith(`${localePath(locale)}/`)
  return inside ? value : localePath(locale, fallback)
}
