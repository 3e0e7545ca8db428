import { preload } from "react-dom"
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

/** The space is set in one file: the text's. */
export const SPACE_FONTS: Record<Language, string[]> = {
  fr: LATIN.slice(0, 1),
  en: LATIN.slice(0, 1),
  ar: ARABIC.slice(0, 1),
}

/** Addresses of the two font files that a page's first screen needs. */
export const FIRST_SCREEN_FONTS: Record<Language, string[]> = {
  fr: LATIN,
  en: LATIN,
  ar: ARABIC,
}

/** Asks for font files before the style sheet does. */
export function preloadFonts(files: string[]): void {
  for (const file of files) {
    preload(file, { as: "font", type: "font/woff2", crossOrigin: "anonymous" })
  }
}

function asset(url: URL): string {
  return url.protocol === "file:" ? url.pathname : url.href
}
