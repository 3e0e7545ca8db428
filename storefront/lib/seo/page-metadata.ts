import type { Metadata } from "next"
import { buildEnv } from "@/env"
import { localePath } from "@/lib/i18n/locale-path"
import { languageOf, type Locale } from "@/lib/i18n/locales"
import { optimisedPicture } from "@/lib/pictures"
import { languageAlternates } from "./alternates"

type PageMetadata = {
  locale: Locale
  path: string
  title?: string
  description?: string | null | undefined
  /** A picture of the page; the shop's own where it has none. */
  image?: string | null | undefined
  /** For filtered lists and other pages that no search engine should keep. */
  hidden?: boolean
}

const OPEN_GRAPH_LOCALES = { fr: "fr_FR", ar: "ar_MA", en: "en_GB" } as const
const SHOP_PICTURE = "/pictures/hero.webp"

/** Title, description, canonical address, hreflang and Open Graph of a page. */
export function pageMetadata({
  locale,
  path,
  title,
  description,
  image,
  hidden,
}: PageMetadata): Metadata {
  const address = localePath(locale, path)
  const picture = new URL(
    optimisedPicture(image ?? SHOP_PICTURE).openGraph,
    buildEnv.STOREFRONT_URL
  )
  return {
    ...(title ? { title } : {}),
    ...(description ? { description: shorten(description) } : {}),
    ...(hidden
      ? { robots: { index: false, follow: true } }
      : {
          alternates: {
            canonical: address,
            languages: languageAlternates(path),
          },
        }),
    openGraph: {
      type: "website",
      siteName: "CoopStore",
      locale: OPEN_GRAPH_LOCALES[languageOf(locale)],
      url: address,
      ...(title ? { title } : {}),
      ...(description ? { description: shorten(description) } : {}),
      images: [{ url: picture }],
    },
    twitter: { card: "summary_large_image" },
  }
}

function shorten(text: string): string {
  const flat = text.replace(/\s+/g, " ").trim()
  return flat.length <= 160 ? flat : `${flat.slice(0, 159).trimEnd()}…`
}
