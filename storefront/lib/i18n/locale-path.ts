import { isLocale, type Locale } from "./locales"

/** The address of a page in a locale: `("ar-ma", "/products")`. */
export function localePath(locale: Locale, path = "/"): string {
  return path === "/" ? `/${locale}` : `/${locale}${path}`
}

/** The same page in another locale; a path without locale gains one. */
export function withLocale(pathname: string, locale: Locale): string {
  const [, first, ...rest] = pathname.split("/")
  if (isLocale(first)) {
    return `/${[locale, ...rest].join("/")}`
  }
  return localePath(locale, pathname || "/")
}
