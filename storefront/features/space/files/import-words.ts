import type { Locale } from "@/lib/i18n/locales"
import { getTranslator } from "@/lib/i18n/translator"

const COUNTS = [
  "created_listings",
  "changed_listings",
  "added_sizes",
  "changed_sizes",
  "unchanged_rows",
] as const

const COLUMNS = [
  "reference",
  "product",
  "category",
  "class",
  "quantity",
  "unit",
  "price",
  "stock",
  "description",
  "composition",
  "inci",
  "allergens",
  "origin",
  "harvest_months",
  "how_made",
  "how_to_use",
  "how_to_keep",
] as const

const CODES = [
  "missing_column",
  "unknown_column",
  "too_many_rows",
  "no_rows",
  "required",
  "too_long",
  "not_a_price",
  "not_a_count",
  "not_a_unit",
  "not_a_category",
  "not_a_class",
  "not_a_month",
  "not_an_allergen",
  "repeated_reference",
  "differs_from_product",
  "other_product",
  "size_changed",
  "price_jump",
] as const

/** Everything that the import's script says, as ready strings. */
export function importWords(locale: Locale) {
  const t = getTranslator(locale, "spaceFiles")
  const each = <K extends string>(
    keys: readonly K[],
    say: (key: K) => string
  ): Record<string, string> =>
    Object.fromEntries(keys.map((key) => [key, say(key)]))
  return {
    choose: t("import.choose"),
    chosen: t("import.chosen"),
    try: t("import.try"),
    busy: t("import.busy"),
    wouldDo: t("import.wouldDo"),
    done: t("import.done"),
    nothing: t("import.nothing"),
    wrong: t("import.wrong"),
    row: t("import.row"),
    do: t("import.do"),
    confirmPrices: t("import.confirmPrices"),
    counts: each(COUNTS, (key) => t(`import.counts.${key}`)),
    columns: each(COLUMNS, (key) => t(`import.columns.${key}`)),
    codes: each(CODES, (key) => t(`import.codes.${key}`)),
  }
}

export type ImportWords = ReturnType<typeof importWords>
