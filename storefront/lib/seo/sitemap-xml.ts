import { buildEnv } from "@/env"
import { localePath } from "@/lib/i18n/locale-path"
import { LOCALES } from "@/lib/i18n/locales"
import { languageAlternates } from "./alternates"

/** A sitemap where every address names its other versions. */
export function sitemapXml(paths: string[]): string {
  const entries = paths.flatMap((path) => {
    const alternates = Object.entries(languageAlternates(path))
      .map(
        ([language, address]) =>
          `<xhtml:link rel="alternate" hreflang="${language}" href="${absolute(address)}"/>`
      )
      .join("")
    return LOCALES.map(
      (locale) =>
        `<url><loc>${absolute(localePath(locale, path))}</loc>${alternates}</url>`
    )
  })
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">',
    ...entries,
    "</urlset>",
  ].join("\n")
}

function absolute(path: string): string {
  return new URL(path, buildEnv.STOREFRONT_URL).href
    .replace(/&/g, "&amp;")
    .replace(/"/g, "&quot;")
}
