import { NextResponse, type NextRequest } from "next/server"
import { localeCookie } from "@/lib/i18n/locale-cookie"
import { localePath, withLocale } from "@/lib/i18n/locale-path"
import { isLocale } from "@/lib/i18n/locales"

/**
 * Switches language or market: remembers the choice and shows the page the
 * visitor came from in the new locale. A link, so that it needs no script and
 * no page has to know its own address.
 */
export function GET(request: NextRequest): Response {
  const to = request.nextUrl.searchParams.get("to")
  if (!isLocale(to)) {
    return Response.json({ code: "unknown_locale" }, { status: 400 })
  }
  const from = pageOf(request.headers.get("referer"), request)
  const target = from
    ? `${withLocale(from.pathname, to)}${from.search}`
    : localePath(to)
  const response = new NextResponse(null, {
    status: 303,
    headers: { Location: target, "Cache-Control": "no-store" },
  })
  response.cookies.set(localeCookie(to))
  return response
}

/** The referring page, only when it is a page of this shop. */
function pageOf(referer: string | null, request: NextRequest): URL | null {
  const url = referer && URL.canParse(referer) ? new URL(referer) : null
  const host = request.headers.get("host")
  return url && url.host === host && !url.pathname.startsWith("/api/")
    ? url
    : null
}
