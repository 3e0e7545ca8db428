import type { ReactNode } from "react"
import { DemoBanner } from "@/components/layout/demo-banner"
import { getLocale } from "@/lib/i18n/get-locale"

/** The cooperatives' space around its pages. */
export default async function SpaceLayout({
  children,
}: {
  children: ReactNode
}) {
  return (
    <>
      <DemoBanner locale={await getLocale()} />
      <main id="content" tabIndex={-1} className="outline-none">
        {children}
      </main>
    </>
  )
}
