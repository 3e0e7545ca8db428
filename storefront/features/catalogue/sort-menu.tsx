import { Icon } from "@/components/ui/icon"
import { Link } from "@/components/ui/link"
import type { Locale } from "@/lib/i18n/locales"
import { getTranslator } from "@/lib/i18n/translator"
import {
  catalogueQuery,
  SORTS,
  type CatalogueState,
} from "@/lib/shop/catalogue-state"

/** The ways to order the list, as links that open under the current one. */
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
    // A new key closes it once a choice was made: the page stays the same one.
    <details key={state.sort} className="group relative" name="list-tools">
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
            <Link
              href={`${path}${catalogueQuery({ ...state, sort, page: 1 })}`}
              rel="nofollow"
              aria-current={sort === state.sort || undefined}
              className="flex min-h-11 items-center justify-between px-4 hover:bg-sand aria-[current]:font-semibold"
            >
              {t(`sorts.${sort}`)}
              {sort === state.sort && <Icon name="check" className="size-4" />}
            </Link>
          </li>
        ))}
      </ul>
    </details>
  )
}
