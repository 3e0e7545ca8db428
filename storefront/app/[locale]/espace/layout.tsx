import type { Metadata } from "next"
import type { ReactNode } from "react"
import { DemoBanner } from "@/components/layout/demo-banner"
import { getLocale } from "@/lib/i18n/get-locale"
import { getTranslator } from "@/lib/i18n/translator"

export async function generateMetadata(): Promise<Metadata> {
  const t = getTranslator(await getLocale(), "space")
  return { title: t("title"), robots: { index: false } }
}

/** The cooperatives' space around its pages, which draw their own frame. */
export default async function SpaceLayout({
  children,
}: {
  children: ReactNode
}) {
  return (
    <>
      <DemoBanner locale={await getLocale()} />
      {children}
    </>
  )
}
