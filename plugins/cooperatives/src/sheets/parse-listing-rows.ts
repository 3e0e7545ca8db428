import { type ProductClass } from "../types/export-rules"
import type { NetUnit } from "../types/listing-content"
import {
  LISTING_COLUMNS,
  type ListingColumn,
  type SheetProblem,
  type SheetProblemCode,
} from "../types/sheets"
import { findColumn } from "./column-words"
import { foldWord } from "./fold-word"
import { parseCount, parseMonths, parseScaled } from "./parse-numbers"
import { findAllergens, findClass, findUnit } from "./value-words"

/** A category of the shop, with its names in every language. */
export type SheetCategory = { handle: string; names: string[] }

/** A row understood: a size, and what it says of its product. */
export type ListingRow = {
  row: number
  reference: string
  product: string
  category: string
  class: ProductClass
  net_quantity: number
  net_unit: NetUnit
  /** Minor units of the dirham. */
  price: number
  stock: number
  texts: Partial<Record<TextColumn, string>>
  inci: string | null
  allergens: string[] | null
  harvest_months: number[] | null
}

const TEXT_COLUMNS = [
  "description",
  "composition",
  "origin",
  "how_made",
  "how_to_use",
  "how_to_keep",
] as const

type TextColumn = (typeof TEXT_COLUMNS)[number]

const REQUIRED = [
  "reference",
  "product",
  "category",
  "class",
  "quantity",
  "unit",
  "price",
  "stock",
] as const satisfies ListingColumn[]

/** As many characters as the listing itself may hold. */
const LIMITS: Partial<Record<ListingColumn, number>> = {
  reference: 60,
  product: 120,
  description: 5_000,
  composition: 2_000,
  inci: 3_000,
  origin: 300,
  how_made: 5_000,
  how_to_use: 5_000,
  how_to_keep: 2_000,
}

export const MOST_ROWS = 500
const DIRHAM_POWER = 2
/** Enough decimals for grams and millilitres in kilos and litres. */
const UNIT_POWER = 3

type Cells = Record<ListingColumn, string>

/**
 * Understands the rows of a sheet, in whichever of the languages it was
 * written. Answers every problem of the file, not only the first.
 */
export function parseListingRows(
  sheet: string[][],
  categories: SheetCategory[]
): { rows: ListingRow[]; problems: SheetProblem[] } {
  const [head = [], ...body] = sheet
  const columns = head.map(findColumn)
  const problems = findHeadProblems(head, columns, body.length)
  if (problems.length) {
    return { rows: [], problems }
  }
  const parsed = body.map((cells, index) =>
    parseRow(toCells(cells, columns), index + 2, categories)
  )
  const rows = parsed.flatMap(({ parsedRow }) => parsedRow ?? [])
  return {
    rows,
    problems: [
      ...parsed.flatMap((each) => each.problems),
      ...findRepetitions(rows),
      ...findContradictions(rows),
    ].sort((left, right) => left.row - right.row),
  }
}

function findHeadProblems(
  head: string[],
  columns: (ListingColumn | undefined)[],
  count: number
): SheetProblem[] {
  const file = (code: SheetProblemCode, value = "") =>
    problem({ row: 1, column: null, code, value })
  const unknown = head.filter((cell, index) => cell && !columns[index])
  const missing = REQUIRED.filter((column) => !columns.includes(column))
  return [
    ...unknown.map((cell) => file("unknown_column", cell)),
    ...missing.map((column) =>
      problem({ row: 1, column, code: "missing_column", value: "" })
    ),
    ...(count === 0 ? [file("no_rows")] : []),
    ...(count > MOST_ROWS ? [file("too_many_rows", String(count))] : []),
  ]
}

function toCells(
  cells: string[],
  columns: (ListingColumn | undefined)[]
): Cells {
  const entries = LISTING_COLUMNS.map((column) => {
    const index = columns.indexOf(column)
    return [column, index < 0 ? "" : (cells[index] ?? "")] as const
  })
  return Object.fromEntries(entries) as Cells
}

function parseRow(cells: Cells, row: number, categories: SheetCategory[]) {
  const problems: SheetProblem[] = []
  const refuse = (column: ListingColumn, code: SheetProblemCode) =>
    problems.push(problem({ row, column, code, value: cells[column] }))
  /** The understood value, or null after having said what is wrong. */
  const read = <T>(
    column: ListingColumn,
    code: SheetProblemCode,
    parse: (cell: string) => T | null | undefined
  ): T | null => {
    if (!cells[column]) {
      return null
    }
    const value = parse(cells[column]) ?? null
    if (value === null) {
      refuse(column, code)
    }
    return value
  }

  REQUIRED.filter((column) => !cells[column]).forEach((column) =>
    refuse(column, "required")
  )
  LISTING_COLUMNS.filter(
    (column) => cells[column].length > (LIMITS[column] ?? Infinity)
  ).forEach((column) => refuse(column, "too_long"))

  const category = read("category", "not_a_category", (cell) =>
    findCategory(cell, categories)
  )
  const kind = read("class", "not_a_class", findClass)
  const unit = read("unit", "not_a_unit", findUnit)
  const quantity = read("quantity", "not_a_count", (cell) =>
    unit ? toNetQuantity(cell, unit.factor) : 1
  )
  const price = read("price", "not_a_price", (cell) =>
    positive(parseScaled(cell, DIRHAM_POWER))
  )
  const stock = read("stock", "not_a_count", parseCount)
  const allergens = read("allergens", "not_an_allergen", findAllergens)
  const harvest_months = read("harvest_months", "not_a_month", parseMonths)

  if (problems.length || !category || !kind || !unit || !quantity || !price) {
    return { problems, parsedRow: null }
  }
  const parsedRow: ListingRow = {
    row,
    reference: cells.reference,
    product: cells.product,
    category,
    class: kind,
    net_quantity: quantity,
    net_unit: unit.unit,
    price,
    stock: stock ?? 0,
    texts: Object.fromEntries(
      TEXT_COLUMNS.flatMap((column) =>
        cells[column] ? [[column, cells[column]]] : []
      )
    ),
    inci: cells.inci || null,
    allergens,
    harvest_months,
  }
  return { problems, parsedRow }
}

function findCategory(cell: string, categories: SheetCategory[]) {
  const word = foldWord(cell)
  return categories.find(
    ({ handle, names }) =>
      handle === word || names.some((name) => foldWord(name) === word)
  )?.handle
}

/** A quantity in the unit that listings keep; null when it is not a whole one. */
function toNetQuantity(cell: string, factor: number): number | null {
  const thousandths = parseScaled(cell, UNIT_POWER)
  const net =
    thousandths === null ? 0 : (thousandths * factor) / 10 ** UNIT_POWER
  return Number.isInteger(net) ? positive(net) : null
}

function positive(value: number | null): number | null {
  return value && value > 0 ? value : null
}

function findRepetitions(rows: ListingRow[]): SheetProblem[] {
  const seen = new Set<string>()
  return rows.flatMap(({ row, reference }) => {
    const known = seen.has(foldWord(reference))
    seen.add(foldWord(reference))
    return known
      ? [
          problem({
            row,
            column: "reference",
            code: "repeated_reference",
            value: reference,
          }),
        ]
      : []
  })
}

/** Rows of one product share its category and class with the first of them. */
function findContradictions(rows: ListingRow[]): SheetProblem[] {
  const first = new Map<string, ListingRow>()
  return rows.flatMap((current) => {
    const key = foldWord(current.product)
    const leader = first.get(key) ?? current
    first.set(key, leader)
    return (["category", "class"] as const).flatMap((column) =>
      leader[column] === current[column]
        ? []
        : [
            problem({
              row: current.row,
              column,
              code: "differs_from_product",
              value: current[column],
            }),
          ]
    )
  })
}

const SHOWN_CHARACTERS = 60

function problem(found: SheetProblem): SheetProblem {
  return { ...found, value: found.value.slice(0, SHOWN_CHARACTERS) }
}
