import { LinkButton } from "@/components/ui/link"
import { localePath } from "@/lib/i18n/locale-path"
import type { Locale } from "@/lib/i18n/locales"
import { getTranslator } from "@/lib/i18n/translator"
import { SearchForm } from "./search-form"

/** The words for a page, product or cooperative that does not exist. */
export function NotFoundView({ locale }: { locale: Locale }) {
  const t = getTranslator(locale, "errors")
  return (
    <div className="page py-16 md:py-24">
      <p className="font-display text-4xl text-clay">404</p>
      <h1 className="mt-2 text-3xl">{t("notFoundTitle")}</h1>
      <p className="mt-4 max-w-text">{t("notFoundBody")}</p>
      <div className="mt-8 max-w-xl">
        <p className="mb-3">{t("notFoundSearch")}</p>
        <SearchForm
          locale={locale}
          id="search-again"
          label={t("notFoundSearch")}
        />
      </div>
      <LinkButton
        tone="quiet"
        className="mt-8"
        href={localePath(locale, "/products")}
      >
        {t("notFoundProducts")}
      </LinkButton>
    </div>
  )
}
