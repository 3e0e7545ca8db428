import type { Metadata } from "next"
import type { ReactNode } from "react"
import { DemoBanner } from "@/components/layout/demo-banner"
import { preloadFonts, SPACE_FONTS } from "@/lib/fonts"
import { getLocale } from "@/lib/i18n/get-locale"
import { localePath } from "@/lib/i18n/locale-path"
import { languageOf } from "@/lib/i18n/locales"
import { getTranslator } from "@/lib/i18n/translator"

export async function generateMetadata(): Promise<Metadata> {
  const locale = await getLocale()
  const t = getTranslator(locale, "space")
  return {
    title: { default: t("title"), template: `%s · ${t("title")}` },
    robots: { index: false },
    manifest: localePath(locale, "/espace/manifest.webmanifest"),
    appleWebApp: { capable: true, title: t("shortTitle") },
  }
}

/** The cooperatives' space around its pages, which draw their own frame. */
export default async function SpaceLayout({
  children,
}: {
  children: ReactNode
}) {
  const locale = await getLocale()
  preloadFonts(SPACE_FONTS[languageOf(locale)])
  return (
    <div className="in-space flex grow flex-col">
      <DemoBanner locale={locale} />
      {children}
    </div>
  )
}
