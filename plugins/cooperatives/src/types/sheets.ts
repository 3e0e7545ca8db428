import type { Language } from "./languages"

/** Columns of the file with which listings come and go; each row is a size. */
export const LISTING_COLUMNS = [
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

export type ListingColumn = (typeof LISTING_COLUMNS)[number]

/** What is wrong with a cell, or with the file as a whole. */
export const SHEET_PROBLEM_CODES = [
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
  /** The same reference stands on two rows. */
  "repeated_reference",
  /** Rows of one product contradict each other in what they all share. */
  "differs_from_product",
  /** The reference is of another product than the row says. */
  "other_product",
  /** A size's quantity or unit cannot change; give the new size a reference. */
  "size_changed",
  /** The price changes beyond the factor; the import may say that it is meant. */
  "price_jump",
] as const

export type SheetProblemCode = (typeof SHEET_PROBLEM_CODES)[number]

/** What is wrong where; rows count as in the file, the head being row 1. */
export type SheetProblem = {
  row: number
  column: ListingColumn | null
  code: SheetProblemCode
  /** What stands there, shortened. */
  value: string
}

/** What a file does, or would do: nothing at all where there are problems. */
export type ImportReport = {
  dry_run: boolean
  rows: number
  created_listings: number
  changed_listings: number
  added_sizes: number
  changed_sizes: number
  unchanged_rows: number
  problems: SheetProblem[]
}

/** Formats in which files come and go. */
export const SHEET_FORMATS = ["csv", "xlsx"] as const

export type SheetFormat = (typeof SHEET_FORMATS)[number]

/** Words of a file, by language. */
export type SheetWords<K extends string> = Record<Language, Record<K, string>>
