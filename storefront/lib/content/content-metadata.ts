import type { Metadata } from "next"
import { getLocale } from "@/lib/i18n/get-locale"
import { pageMetadata } from "@/lib/seo/page-metadata"
import { readContentPage, type ContentPageName } from "./read-content-page"

/** Metadata of one of the shop's own texts. */
export async function contentMetadata(
  name: ContentPageName
): Promise<Metadata> {
  const locale = await getLocale()
  const { title, description } = await readContentPage(locale, name)
  return pageMetadata({ locale, path: `/${name}`, title, description })
}
