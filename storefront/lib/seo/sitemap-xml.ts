import { buildEnv } from "@/env"
import { localePath } from "@/lib/i18n/locale-path"
import { LOCALES } from "@/lib/i18n/locales"

/**
 * Every path in its nine versions. The pages themselves name each other
 * (`hreflang`); saying it here again would make megabytes.
 */
export function sitemapXml(paths: string[]): string {
  const entries = paths.flatMap((path) =>
    LOCALES.map(
      (locale) => `<url><loc>${absolute(localePath(locale, path))}</loc></url>`
    )
  )
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">',
    ...entries,
    "</urlset>",
  ].join("\n")
}

function absolute(path: string): string {
  return new URL(path, buildEnv.STOREFRONT_URL).href
    .replace(/&/g, "&amp;")
    .replace(/"/g, "&quot;")
}
