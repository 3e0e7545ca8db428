import { NextResponse, type NextRequest } from "next/server"
import { refuseOversized } from "@/lib/forms/refuse-oversized"
import { guessLocale } from "@/lib/i18n/guess-locale"
import { localeCookie } from "@/lib/i18n/locale-cookie"
import { localePath } from "@/lib/i18n/locale-path"
import { LOCALE_COOKIE } from "@/lib/i18n/locales"

/** Gives a path without a locale the visitor's one, and turns away giants. */
export function proxy(request: NextRequest): NextResponse {
  return refuseOversized(request) ?? addLocale(request)
}

function addLocale(request: NextRequest): NextResponse {
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
  // Prefixed pages pass only with a body of 100 kB or more, so that the cache
  // answers the others directly.
  matcher: [
    {
      source: "/(fr-ma|fr-eu|fr-us|ar-ma|ar-eu|ar-us|en-ma|en-eu|en-us)/:path*",
      has: [{ type: "header", key: "content-length", value: "\\d{6,}" }],
    },
    "/((?!(?:fr|ar|en)-(?:ma|eu|us)(?:/|$)|api(?:/|$)|_next/|pictures/|.*\\.[a-z0-9]+$).*)",
  ],
}
