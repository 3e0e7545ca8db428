import type {
  MonthRow,
  SalesRows,
  SalesSums,
  SizeRow,
  WeekRow,
} from "../../types/sales-rows"
import type {
  BestSeller,
  RunningOut,
  SalesWeek,
  SeasonFigures,
  SeasonMonth,
  VendorStatistics,
} from "../../types/statistics"
import { sayLines, type LineTexts } from "./say-lines"

const WEEKS = 26
const BEST_SELLERS = 10
const MOST_RUNNING_OUT = 20
const PACE_DAYS = 28
const DAY_MS = 24 * 60 * 60 * 1000

/** What the figures are seen in. */
export type StatisticsContext = {
  texts: Map<string, LineTexts>
  /** What can still be sold, by variant; null where it is not counted. */
  stock: Map<string, number | null>
}

/** The steering page's figures: every week and month, with or without sales. */
export function toStatistics(
  { today, weeks, months, sizes }: SalesRows,
  { texts, stock }: StatisticsContext
): VendorStatistics {
  const named = sayLines(sizes, texts)
  const year = Number(today.slice(0, 4))
  return {
    today,
    weeks: toWeeks(weeks, today),
    best_sellers: toBestSellers(named),
    year,
    months: toMonths(months, year),
    running_out: toRunningOut(named, stock),
  }
}

function toWeeks(rows: WeekRow[], today: string): SalesWeek[] {
  const midnight = Date.parse(`${today}T00:00:00Z`)
  const daysSinceMonday = (new Date(midnight).getUTCDay() + 6) % 7
  const monday = midnight - daysSinceMonday * DAY_MS
  return Array.from({ length: WEEKS }, (_, index) => {
    const start = monday - (WEEKS - 1 - index) * 7 * DAY_MS
    const week = new Date(start).toISOString().slice(0, 10)
    return { week, ...figuresOf(rows.filter((row) => row.week === week)) }
  })
}

function toMonths(rows: MonthRow[], year: number): SeasonMonth[] {
  const of = (wanted: number, month: number) =>
    figuresOf(rows.filter((row) => row.year === wanted && row.month === month))
  return Array.from({ length: 12 }, (_, index) => ({
    month: index + 1,
    this_year: of(year, index + 1),
    last_year: of(year - 1, index + 1),
  }))
}

function figuresOf(rows: SalesSums[]): SeasonFigures {
  return {
    totals: rows.map(({ currency_code, total }) => ({ currency_code, total })),
    pieces: rows.reduce((sum, { pieces }) => sum + pieces, 0),
    orders: rows.reduce((sum, { orders }) => sum + orders, 0),
  }
}

function toBestSellers(rows: SizeRow[]): BestSeller[] {
  return groupBySize(rows)
    .map((own) => ({
      ...nameOf(own[0]),
      variant_id: own[0].variant_id,
      pieces: piecesOf(own),
      totals: own.map(({ currency_code, total }) => ({ currency_code, total })),
    }))
    .toSorted((left, right) => right.pieces - left.pieces)
    .slice(0, BEST_SELLERS)
}

function toRunningOut(
  rows: SizeRow[],
  stock: Map<string, number | null>
): RunningOut[] {
  return groupBySize(rows)
    .flatMap((own) => {
      const { variant_id } = own[0]
      const left = variant_id ? stock.get(variant_id) : null
      if (!variant_id || typeof left !== "number") {
        return []
      }
      const pieces = own.reduce((sum, row) => sum + row.recent_pieces, 0)
      if (pieces === 0) {
        return []
      }
      const days_left = Math.floor((Math.max(left, 0) * PACE_DAYS) / pieces)
      return { ...nameOf(own[0]), variant_id, stock: left, pieces, days_left }
    })
    .toSorted((one, other) => one.days_left - other.days_left)
    .slice(0, MOST_RUNNING_OUT)
}

type Rows = [SizeRow, ...SizeRow[]]

// A size that was sold in several currencies has a row for each.
function groupBySize(rows: SizeRow[]): Rows[] {
  const groups = new Map<string, Rows>()
  rows.forEach((row) => {
    const key = `${row.product_id}/${row.variant_id ?? ""}`
    const known = groups.get(key)
    groups.set(key, known ? [...known, row] : [row])
  })
  return [...groups.values()]
}

function nameOf({ product_id, title, variant_title, thumbnail }: SizeRow) {
  return { product_id, title, variant_title, thumbnail }
}

function piecesOf(rows: SizeRow[]): number {
  return rows.reduce((sum, { pieces }) => sum + pieces, 0)
}
