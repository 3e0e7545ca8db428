const ZONE = "Africa/Casablanca"

/** The month in Morocco, as `2026-11`. */
export function monthOf(moment: Date): string {
  return dayOf(moment).slice(0, 7)
}

/** The day in Morocco, as `2026-11-27`. */
export function dayOf(moment: Date): string {
  return new Intl.DateTimeFormat("en-CA", { timeZone: ZONE }).format(moment)
}

/** The first moment of the month in Morocco in which a moment lies. */
export function startOfMonth(moment: Date): Date {
  const guess = new Date(`${monthOf(moment)}-01T00:00:00Z`)
  return new Date(guess.getTime() - offsetAt(guess))
}

/** How far Morocco's clocks are ahead of UTC. */
function offsetAt(moment: Date): number {
  const parts = new Intl.DateTimeFormat("sv-SE", {
    timeZone: ZONE,
    dateStyle: "short",
    timeStyle: "medium",
  }).format(moment)
  return new Date(`${parts.replace(" ", "T")}Z`).getTime() - moment.getTime()
}
