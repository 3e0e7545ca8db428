const HOUR_MS = 60 * 60 * 1000
const DAY_MS = 24 * HOUR_MS

/** How long ago, or how far ahead, in the reader's words: "3 days ago". */
export function sayAge(moment: string, now: number, language: string): string {
  const format = new Intl.RelativeTimeFormat(language, { numeric: "auto" })
  const distance = new Date(moment).getTime() - now
  return Math.abs(distance) < DAY_MS
    ? format.format(Math.round(distance / HOUR_MS), "hour")
    : format.format(Math.round(distance / DAY_MS), "day")
}
