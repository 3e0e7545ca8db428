import { Icon } from "@/components/ui/icon"
import { formatMoney } from "@/lib/format/money"
import type { Locale } from "@/lib/i18n/locales"
import { getTranslator } from "@/lib/i18n/translator"
import {
  catalogueQuery,
  FACETS,
  toggleFacet,
  type CatalogueState,
  type Facet,
} from "@/lib/shop/catalogue-state"
import type { FacetOptions } from "./facet-options"

/**
 * What narrows the list, each with a link that takes it away. Whole page
 * loads, as in `Pagination`.
 */
export function ActiveFilters({
  locale,
  path,
  state,
  options,
  without,
}: {
  locale: Locale
  path: string
  state: CatalogueState
  options: FacetOptions
  without?: Facet | undefined
}) {
  const t = getTranslator(locale, "catalogue")
  const chips = [
    ...FACETS.filter((facet) => facet !== without).flatMap((facet) =>
      options[facet]
        .filter(({ chosen }) => chosen)
        .map(({ value, label }) => ({
          label,
          next: toggleFacet(state, facet, value),
        }))
    ),
    ...priceChips(locale, state),
    ...(state.stock
      ? [{ label: t("stock"), next: { ...state, stock: false, page: 1 } }]
      : []),
  ]
  if (chips.length === 0) {
    return null
  }
  return (
    <ul aria-label={t("active")} className="mb-6 flex flex-wrap gap-2">
      {chips.map(({ label, next }) => (
        <li key={label}>
          <a
            href={`${path}${catalogueQuery(next)}`}
            rel="nofollow"
            aria-label={t("remove", { name: label })}
            className="inline-flex min-h-11 items-center gap-2 border border-kohl px-3 text-sm hover:bg-kohl hover:text-plaster"
          >
            <bdi>{label}</bdi>
            <Icon name="close" className="size-4" />
          </a>
        </li>
      ))}
    </ul>
  )
}

function priceChips(locale: Locale, state: CatalogueState) {
  const { min, max } = state
  if (min === null && max === null) {
    return []
  }
  const t = getTranslator(locale, "catalogue")
  const from = min === null ? "" : formatMoney(min * 100, locale)
  const to = max === null ? "" : formatMoney(max * 100, locale)
  const label =
    from && to
      ? t("priceChip", { min: from, max: to })
      : from
        ? t("priceFrom", { min: from })
        : t("priceTo", { max: to })
  return [{ label, next: { ...state, min: null, max: null, page: 1 } }]
}
