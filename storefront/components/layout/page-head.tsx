import type { ReactNode } from "react"
import { Breadcrumb, type Crumb } from "@/components/ui/breadcrumb"
import { localePath } from "@/lib/i18n/locale-path"
import type { Locale } from "@/lib/i18n/locales"
import { getTranslator } from "@/lib/i18n/translator"

/** The way to a page, its title and a sentence about it. */
export function PageHead({
  locale,
  crumbs,
  title,
  children,
}: {
  locale: Locale
  /** From the home page's child to the page itself. */
  crumbs: Crumb[]
  title: ReactNode
  children?: ReactNode
}) {
  const t = getTranslator(locale, "common")
  return (
    <div className="page pb-8">
      <Breadcrumb
        label={t("breadcrumb")}
        crumbs={[{ label: t("home"), href: localePath(locale) }, ...crumbs]}
      />
      <h1 className="mt-4 text-3xl md:mt-8">{title}</h1>
      {children && (
        <div className="mt-3 max-w-text text-lg text-reed">{children}</div>
      )}
    </div>
  )
}
