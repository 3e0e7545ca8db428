import type { HoursCount } from "../../modules/report/service"
import { STAGES, type FulfilmentRow } from "../../types/reports"

/** How long each stage took, from how many parts took how many hours. */
export function toFulfilmentRows(counts: HoursCount[]): FulfilmentRow[] {
  return STAGES.map((stage, index) => {
    const taken = counts
      .filter(({ others }) => isOnly(others, index))
      .flatMap(({ hours, parts }) => (hours === null ? [] : [{ hours, parts }]))
      .sort((a, b) => a.hours - b.hours)
    const parts = taken.reduce((sum, count) => sum + count.parts, 0)
    return {
      stage,
      parts,
      median_hours: hoursOf(taken, Math.ceil(parts / 2)),
      slow_hours: hoursOf(taken, Math.ceil((parts * 9) / 10)),
    }
  })
}

// PostgreSQL's `grouping` has a bit for every column that a row is not
// grouped by, the first column's being the highest.
function isOnly(others: number, index: number): boolean {
  const all = 2 ** STAGES.length - 1
  return others === all - 2 ** (STAGES.length - 1 - index)
}

/** The hours that the `rank`th fastest part took; null where there is none. */
function hoursOf(
  taken: { hours: number; parts: number }[],
  rank: number
): number | null {
  let seen = 0
  for (const { hours, parts } of taken) {
    seen += parts
    if (seen >= rank) {
      return hours
    }
  }
  return null
}
