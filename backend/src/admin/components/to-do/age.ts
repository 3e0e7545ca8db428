const MINUTE_MS = 60 * 1000
const HOUR_MS = 60 * MINUTE_MS
const DAY_MS = 24 * HOUR_MS

/** How long ago, or how far ahead, in the reader's words: "3 days ago". */
export function sayAge(moment: string, now: number, language: string): string {
  const format = new Intl.RelativeTimeFormat(language, { numeric: "auto" })
  const distance = new Date(moment).getTime() - now
  const [size, unit] = unitOf(distance)
  return format.format(Math.round(distance / size), unit)
}

/** For how long something has waited, a minute at least: "3 days". */
export function sayWait(since: string, now: number, language: string): string {
  const distance = Math.max(0, now - new Date(since).getTime())
  const [size, unit] = unitOf(distance)
  return new Intl.NumberFormat(language, {
    style: "unit",
    unit,
    unitDisplay: "long",
  }).format(Math.max(1, Math.floor(distance / size)))
}

function unitOf(distance: number): [number, "minute" | "hour" | "day"] {
  if (Math.abs(distance) < HOUR_MS) {
    return [MINUTE_MS, "minute"]
  }
  return Math.abs(distance) < DAY_MS ? [HOUR_MS, "hour"] : [DAY_MS, "day"]
}
