import { NextResponse, type NextRequest } from "next/server"
import { guessLocale } from "@/lib/i18n/guess-locale"
import { localeCookie } from "@/lib/i18n/locale-cookie"
import { localePath } from "@/lib/i18n/locale-path"
import { LOCALE_COOKIE } from "@/lib/i18n/locales"

/** Gives a path without a locale the visitor's one. */
export function proxy(request: NextRequest): NextResponse {
  const locale = guessLocale({
    cookie: request.cookies.get(LOCALE_COOKIE)?.value,
    acceptLanguage: request.headers.get("accept-language"),
    country:
      request.headers.get("cf-ipcountry") ??
      request.headers.get("x-vercel-ip-country") ??
      request.headers.get("x-country-code"),
  })
  const url = request.nextUrl.clone()
  url.pathname = localePath(locale, url.pathname)
  const response = NextResponse.redirect(url, 307)
  response.headers.set("Vary", "Accept-Language, Cookie")
  response.headers.set("Cache-Control", "no-store")
  response.cookies.set(localeCookie(locale))
  return response
}

export const config = {
  // Prefixed pages never pass here, so that the cache answers them directly.
  matcher: [
    "/((?!(?:fr|ar|en)-(?:ma|eu|us)(?:/|$)|api(?:/|$)|_next/|pictures/|.*\\.[a-z0-9]+$).*)",
  ],
}
