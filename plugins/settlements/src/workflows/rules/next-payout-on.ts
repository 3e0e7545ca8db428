const ZONE = "Africa/Casablanca"

/**
 * The day of the next payment, as `2026-12-05`: the payout day of this month
 * when it is still to come in Morocco, today included, or else of the next.
 */
export function nextPayoutOn(now: Date, payoutDay: number): string {
  const part = (type: "year" | "month" | "day") =>
    Number(
      new Intl.DateTimeFormat("en", {
        timeZone: ZONE,
        [type]: "numeric",
      }).format(now)
    )
  const isOver = part("day") > payoutDay
  const date = Date.UTC(
    part("year"),
    part("month") - 1 + (isOver ? 1 : 0),
    payoutDay
  )
  return new Date(date).toISOString().slice(0, 10)
}
