import type { ReactNode } from "react"
import { DemoBanner } from "@/components/layout/demo-banner"
import { SearchForm } from "@/components/layout/search-form"
import { SiteFooter } from "@/components/layout/site-footer"
import { SiteHeader } from "@/components/layout/site-header"
import { FIRST_SCREEN_FONTS, preloadFonts } from "@/lib/fonts"
import { getLocale } from "@/lib/i18n/get-locale"
import { languageOf } from "@/lib/i18n/locales"

/** The shop around its pages: banner, head, search and foot. */
export default async function ShopLayout({
  children,
}: {
  children: ReactNode
}) {
  const locale = await getLocale()
  preloadFonts(FIRST_SCREEN_FONTS[languageOf(locale)])
  return (
    <>
      <DemoBanner locale={locale} />
      <SiteHeader
        locale={locale}
        search={<SearchForm locale={locale} id="search" />}
      />
      <main id="content" tabIndex={-1} className="outline-none">
        {children}
      </main>
      <SiteFooter locale={locale} />
    </>
  )
}
