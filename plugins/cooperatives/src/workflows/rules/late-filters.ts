import type { Deadlines } from "../../types/options"

export const LATE_STAGES = ["accept", "make_ready"] as const

/** At what a maker's part of an order is late. */
export type LateStage = (typeof LATE_STAGES)[number]

const HOUR_MS = 60 * 60 * 1000

/** What the parts have in common that are late at a stage. */
export function lateFilters(
  stage: LateStage,
  { accept_hours, make_ready_hours }: Deadlines,
  now: Date
) {
  const before = (hours: number) => ({
    $lt: new Date(now.getTime() - hours * HOUR_MS),
  })
  return stage === "accept"
    ? { status: ["new" as const], placed_at: before(accept_hours) }
    : { status: ["accepted" as const], accepted_at: before(make_ready_hours) }
}
