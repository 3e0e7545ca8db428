import { LOCALE_COOKIE, type Locale } from "./locales"

const ONE_YEAR_SECONDS = 60 * 60 * 24 * 365

/** The cookie that remembers a visitor's language and market. */
export function localeCookie(locale: Locale) {
  return {
    name: LOCALE_COOKIE,
    value: locale,
    path: "/",
    maxAge: ONE_YEAR_SECONDS,
    sameSite: "lax" as const,
    httpOnly: true,
  }
}
