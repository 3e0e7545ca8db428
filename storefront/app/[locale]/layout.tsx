import "../globals.css"
import type { Metadata, Viewport } from "next"
import { buildEnv } from "@/env"
import { getLocale } from "@/lib/i18n/get-locale"
import { directionOf, languageOf } from "@/lib/i18n/locales"
import { getTranslator } from "@/lib/i18n/translator"
import { unbuilt } from "@/lib/routing"

/**
 * No locale is built ahead, so that a build needs no backend: the one named is none of
 * the nine, and each real page is made on its first visit and kept.
 */
export function generateStaticParams() {
  return [{ locale: unbuilt }]
}

export const viewport: Viewport = {
  themeColor: "#211a15",
  width: "device-width",
  initialScale: 1,
}

export async function generateMetadata(): Promise<Metadata> {
  const t = getTranslator(await getLocale(), "common")
  return {
    metadataBase: new URL(buildEnv.STOREFRONT_URL),
    title: {
      default: `${t("shopName")} · ${t("tagline")}`,
      template: `%s · ${t("shopName")}`,
    },
    description: t("description"),
    applicationName: t("shopName"),
    formatDetection: { telephone: false },
  }
}

/** The document of every page; the shop and the space each have their frame. */
export default async function LocaleLayout({
  children,
}: LayoutProps<"/[locale]">) {
  const locale = await getLocale()
  const language = languageOf(locale)
  const t = getTranslator(locale, "common")
  return (
    <html lang={language} dir={directionOf(language)}>
      <body>
        <a
          href="#content"
          className="sr-only focus:not-sr-only focus:absolute focus:z-30 focus:bg-plaster focus:p-4 focus:font-semibold"
        >
          {t("skipToContent")}
        </a>
        {children}
      </body>
    </html>
  )
}
