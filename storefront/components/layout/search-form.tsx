import { Icon } from "@/components/ui/icon"
import { localePath } from "@/lib/i18n/locale-path"
import type { Locale } from "@/lib/i18n/locales"
import { getTranslator } from "@/lib/i18n/translator"
import { SearchSuggestions } from "./search-suggestions"

/** The search box: a plain form, with suggestions where scripts run. */
export function SearchForm({
  locale,
  id,
  label,
}: {
  locale: Locale
  id: string
  /** Tells it from the header's, for those who hear the page. */
  label?: string
}) {
  const t = getTranslator(locale, "common")
  return (
    <form
      role="search"
      aria-label={label}
      action={localePath(locale, "/search")}
      className="relative mx-auto flex max-w-2xl border border-reed bg-plaster focus-within:border-clay"
    >
      <label htmlFor={id} className="sr-only">
        {t("search.label")}
      </label>
      <SearchSuggestions
        id={id}
        locale={locale}
        placeholder={t("search.placeholder")}
        listLabel={t("search.suggestions")}
      />
      <button
        type="submit"
        className="inline-flex size-12 shrink-0 items-center justify-center hover:text-clay"
      >
        <Icon name="search" />
        <span className="sr-only">{t("search.submit")}</span>
      </button>
    </form>
  )
}
