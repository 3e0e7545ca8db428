import { getRegion } from "@/lib/geography/regions"
import { languageOf, type Locale } from "@/lib/i18n/locales"
import { getTranslator } from "@/lib/i18n/translator"
import type { FacetCounts } from "@/lib/medusa/catalogue"
import { listCategories } from "@/lib/medusa/categories"
import { listCooperatives } from "@/lib/medusa/cooperatives"
import {
  FACETS,
  type CatalogueState,
  type Facet,
} from "@/lib/shop/catalogue-state"

/** One value of a facet, in words. */
export type FacetOption = {
  value: string
  label: string
  count: number
  chosen: boolean
}

export type FacetOptions = Record<Facet, FacetOption[]>

/** The values to offer: those that the index counts, and those already chosen. */
export async function listFacetOptions(
  locale: Locale,
  state: CatalogueState,
  counts: FacetCounts
): Promise<FacetOptions> {
  const nameOf = await facetNames(locale)
  const options = (facet: Facet): FacetOption[] => {
    const known = counts[facet]
    const missing = state[facet]
      .filter((value) => !known.some((entry) => entry.value === value))
      .map((value) => ({ value, count: 0 }))
    return [...known, ...missing]
      .map(({ value, count }) => ({
        value,
        count,
        label: nameOf(facet, value),
        chosen: state[facet].includes(value),
      }))
      .sort((left, right) => left.label.localeCompare(right.label, locale))
  }
  const [category, region, cooperative, sign] = FACETS
  return {
    category: options(category),
    region: options(region),
    cooperative: options(cooperative),
    sign: options(sign),
  }
}

async function facetNames(locale: Locale) {
  const t = getTranslator(locale, "common")
  const [categories, cooperatives] = await Promise.all([
    listCategories(locale),
    listCooperatives(locale),
  ])
  return (facet: Facet, value: string): string => {
    switch (facet) {
      case "category":
        return (
          categories.find(({ handle }) => handle === value)?.name.value ?? value
        )
      case "cooperative":
        return (
          cooperatives.find(({ handle }) => handle === value)?.name ?? value
        )
      case "region":
        return getRegion(value, languageOf(locale))?.name ?? value
      case "sign":
        return value === "AOP" || value === "IGP"
          ? `${value} · ${t(`signs.${value}`)}`
          : value
    }
  }
}
