import type { Language } from "@/lib/i18n/locales"

const LATIN = [
  asset(
    new URL(
      "@fontsource-variable/instrument-sans/files/instrument-sans-latin-wght-normal.woff2",
      import.meta.url
    )
  ),
  asset(
    new URL(
      "@fontsource/young-serif/files/young-serif-latin-400-normal.woff2",
      import.meta.url
    )
  ),
]

const ARABIC = [
  asset(
    new URL(
      "@fontsource/ibm-plex-sans-arabic/files/ibm-plex-sans-arabic-arabic-400-normal.woff2",
      import.meta.url
    )
  ),
  asset(
    new URL(
      "@fontsource-variable/reem-kufi/files/reem-kufi-arabic-wght-normal.woff2",
      import.meta.url
    )
  ),
]

/** Addresses of the two font files that a page's first screen needs. */
export const FIRST_SCREEN_FONTS: Record<Language, string[]> = {
  fr: LATIN,
  en: LATIN,
  ar: ARABIC,
}

function asset(url: URL): string {
  return url.protocol === "file:" ? url.pathname : url.href
}
