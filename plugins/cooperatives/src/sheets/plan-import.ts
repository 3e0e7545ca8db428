import { isDeepStrictEqual } from "node:util"
import type { Language } from "../types/languages"
import type { VendorListing, VendorSize } from "../types/listing-change"
import type { ListingContent, NewSize } from "../types/listing-content"
import type { SheetProblem, SheetProblemCode } from "../types/sheets"
import { isPriceJump } from "../workflows/rules/is-price-jump"
import { foldWord } from "./fold-word"
import type { ListingRow } from "./parse-listing-rows"

/** A size that exists, with the reference by which files name it. */
export type KnownSize = VendorSize & { reference: string | null }

/** A listing that exists, as a file is compared with it. */
export type KnownListing = Omit<VendorListing, "sizes"> & { sizes: KnownSize[] }

/** One thing that an import does. */
export type ImportOperation =
  | { kind: "create"; content: ListingContent; sizes: NewSize[] }
  | { kind: "add-size"; product_id: string; size: NewSize }
  | { kind: "change-price"; product_id: string; size_id: string; price: number }
  | {
      kind: "set-stock"
      variant_id: string
      quantity: number
      expected: number
    }
  | {
      kind: "save-change"
      product_id: string
      revision: number
      content: ListingContent
    }

/** What an import does, or what is wrong with it. */
export type ImportPlan = {
  operations: ImportOperation[]
  unchanged_rows: number
  problems: SheetProblem[]
}

type PlanOptions = {
  language: Language
  price_jump_factor: number
  /** Whether somebody has seen that prices change a lot. */
  confirm_prices: boolean
}

/**
 * Compares the rows of a file with the listings there are. A size is known by
 * its reference, a product by its title; a second import of the same file
 * therefore does nothing.
 */
export function planImport(
  rows: ListingRow[],
  listings: KnownListing[],
  options: PlanOptions
): ImportPlan {
  const plan: ImportPlan = { operations: [], unchanged_rows: 0, problems: [] }
  for (const group of groupByProduct(rows)) {
    const listing = findListing(group, listings)
    if (listing) {
      planKnown(plan, group, listing, options)
    } else {
      planNew(plan, group, options.language)
    }
  }
  plan.problems.push(...findMovedReferences(rows, listings))
  return plan
}

function planNew(plan: ImportPlan, rows: ListingRow[], language: Language) {
  const [first] = rows
  if (first) {
    plan.operations.push({
      kind: "create",
      content: mergeContent(EMPTY, rows, language),
      sizes: rows.map(toNewSize),
    })
  }
}

function planKnown(
  plan: ImportPlan,
  rows: ListingRow[],
  listing: KnownListing,
  { language, price_jump_factor, confirm_prices }: PlanOptions
) {
  const product_id = listing.id
  const current = contentOf(listing)
  const content = mergeContent(current, rows, language)
  const changed = !isDeepStrictEqual(content, current)
  if (changed) {
    plan.operations.push({
      kind: "save-change",
      product_id,
      revision: listing.change?.revision ?? 0,
      content,
    })
  }
  for (const row of rows) {
    const size = listing.sizes.find((each) => isNamed(each, row))
    const before = plan.operations.length
    if (!size) {
      plan.operations.push({
        kind: "add-size",
        product_id,
        size: toNewSize(row),
      })
      continue
    }
    if (
      size.net_quantity !== row.net_quantity ||
      size.net_unit !== row.net_unit
    ) {
      plan.problems.push(problemOf(row, "quantity", "size_changed"))
    }
    const jump = { from: size.price, to: row.price }
    if (!confirm_prices && isPriceJump(jump, price_jump_factor)) {
      plan.problems.push(problemOf(row, "price", "price_jump"))
    }
    if (size.price !== row.price) {
      plan.operations.push({
        kind: "change-price",
        product_id,
        size_id: size.id,
        price: row.price,
      })
    }
    if (size.stock !== null && size.stock !== row.stock) {
      plan.operations.push({
        kind: "set-stock",
        variant_id: size.id,
        quantity: row.stock,
        expected: size.stock,
      })
    }
    if (plan.operations.length === before && !changed) {
      plan.unchanged_rows += 1
    }
  }
}

/** References of the file that stand on a product of another title. */
function findMovedReferences(
  rows: ListingRow[],
  listings: KnownListing[]
): SheetProblem[] {
  return rows.flatMap((row) => {
    const owner = listings.find(({ sizes }) =>
      sizes.some((size) => isNamed(size, row))
    )
    return owner && !titlesOf(owner).includes(foldWord(row.product))
      ? [problemOf(row, "reference", "other_product")]
      : []
  })
}

function groupByProduct(rows: ListingRow[]): ListingRow[][] {
  const groups = new Map<string, ListingRow[]>()
  rows.forEach((row) => {
    const key = foldWord(row.product)
    groups.set(key, [...(groups.get(key) ?? []), row])
  })
  return [...groups.values()]
}

function findListing(rows: ListingRow[], listings: KnownListing[]) {
  const title = foldWord(rows[0]?.product ?? "")
  return listings.find((listing) => titlesOf(listing).includes(title))
}

function titlesOf(listing: KnownListing): string[] {
  const { texts } = contentOf(listing)
  return [listing.title, texts.fr?.title, texts.ar?.title, texts.en?.title]
    .flatMap((title) => title ?? [])
    .map(foldWord)
}

function isNamed(size: KnownSize, { reference }: ListingRow): boolean {
  const wanted = foldWord(reference)
  return [size.reference, size.sku].some(
    (name) => name !== null && foldWord(name) === wanted
  )
}

const EMPTY: ListingContent = {
  class: "craft",
  category: "",
  texts: {},
  certificate_ids: [],
  photo_ids: [],
}

function contentOf({ change, published }: KnownListing): ListingContent {
  if (change) {
    return change.content
  }
  if (!published) {
    return EMPTY
  }
  const { photos, ...content } = published
  return content
}

/** A content with what the rows say over it; an empty cell changes nothing. */
function mergeContent(
  content: ListingContent,
  rows: ListingRow[],
  language: Language
): ListingContent {
  const [first] = rows
  if (!first) {
    return content
  }
  const said = <K extends "inci" | "allergens" | "harvest_months">(key: K) =>
    rows.map((row) => row[key]).find((value) => value !== null)
  const texts = Object.assign({}, ...rows.map((row) => row.texts).reverse())
  return {
    ...content,
    class: first.class,
    category: first.category,
    texts: {
      ...content.texts,
      [language]: {
        ...content.texts[language],
        ...texts,
        title: content.texts[language]?.title ?? first.product,
      },
    },
    ...(said("inci") && { inci: said("inci") }),
    ...(said("allergens") && { allergens: said("allergens") }),
    ...(said("harvest_months") && { harvest_months: said("harvest_months") }),
  }
}

function toNewSize(row: ListingRow): NewSize {
  const { reference, net_quantity, net_unit, price, stock } = row
  return { reference, net_quantity, net_unit, price, stock }
}

function problemOf(
  row: ListingRow,
  column: SheetProblem["column"],
  code: SheetProblemCode
): SheetProblem {
  return { row: row.row, column, code, value: row.reference }
}
