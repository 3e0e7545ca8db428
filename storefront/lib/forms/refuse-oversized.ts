import { NextResponse, type NextRequest } from "next/server"
import { localePath } from "@/lib/i18n/locale-path"
import { isLocale } from "@/lib/i18n/locales"

/**
 * Answers a form that is too big to be one of ours before anything reads it;
 * null for every other request. A plain form is led to the cart, which says
 * it in words; to a script a redirection would be a page where it expects data.
 */
export function refuseOversized(request: NextRequest): NextResponse | null {
  const [, locale] = request.nextUrl.pathname.split("/")
  if (request.method !== "POST" || !isLocale(locale)) {
    return null
  }
  if (request.headers.has("next-action")) {
    return new NextResponse("too_large", { status: 413 })
  }
  const cart = request.nextUrl.clone()
  cart.pathname = localePath(locale, "/cart")
  cart.search = "?problem=too_large"
  return NextResponse.redirect(cart, 303)
}
