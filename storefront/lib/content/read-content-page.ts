import { readFile } from "node:fs/promises"
import path from "node:path"
import { cacheLife } from "next/cache"
import { z } from "zod"
import { languageOf, type Locale } from "@/lib/i18n/locales"
import { renderMarkdown } from "./markdown"
import { splitFrontMatter } from "./front-matter"

export const CONTENT_PAGES = [
  "help",
  "returns",
  "terms",
  "privacy",
  "about",
] as const
export type ContentPageName = (typeof CONTENT_PAGES)[number]

const FrontMatter = z.object({
  title: z.string(),
  description: z.string(),
  updated: z.string(),
})

/** A page of `content/`, as HTML; written by the shop, never by visitors. */
export async function readContentPage(locale: Locale, name: ContentPageName) {
  "use cache"
  cacheLife("max")
  const file = path.join(
    process.cwd(),
    "content",
    languageOf(locale),
    `${name}.md`
  )
  const { data, body } = splitFrontMatter(await readFile(file, "utf8"))
  return {
    ...FrontMatter.parse(data),
    html: renderMarkdown(body, (href) => localise(href, locale)),
  }
}

/** Links between pages are written without a locale: `/terms`. */
function localise(href: string, locale: Locale): string {
  return href.startsWith("/") ? `/${locale}${href}` : href
}
