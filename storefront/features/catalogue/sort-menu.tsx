import { Icon } from "@/components/ui/icon"
import type { Locale } from "@/lib/i18n/locales"
import { getTranslator } from "@/lib/i18n/translator"
import {
  catalogueQuery,
  SORTS,
  type CatalogueState,
} from "@/lib/shop/catalogue-state"

/**
 * The ways to order the list, under the current one. Whole page loads, as in
 * `Pagination`.
 */
export function SortMenu({
  locale,
  path,
  state,
}: {
  locale: Locale
  path: string
  state: CatalogueState
}) {
  const t = getTranslator(locale, "catalogue")
  return (
    <details className="group relative" name="list-tools">
      <summary className="flex min-h-11 list-none items-center gap-2 px-2">
        <span className="text-reed">{t("sort")}</span>
        <span className="hidden font-semibold sm:inline">
          {t(`sorts.${state.sort}`)}
        </span>
        <Icon name="chevron" className="size-4 rotate-90" />
      </summary>
      <ul className="absolute end-0 top-full z-10 w-60 border bg-plaster py-1 shadow-lift">
        {SORTS.map((sort) => (
          <li key={sort}>
            <a
              href={`${path}${catalogueQuery({ ...state, sort, page: 1 })}`}
              rel="nofollow"
              aria-current={sort === state.sort || undefined}
              className="flex min-h-11 items-center justify-between px-4 hover:bg-sand aria-[current]:font-semibold"
            >
              {t(`sorts.${sort}`)}
              {sort === state.sort && <Icon name="check" className="size-4" />}
            </a>
          </li>
        ))}
      </ul>
    </details>
  )
}
