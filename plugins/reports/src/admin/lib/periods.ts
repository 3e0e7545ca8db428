import type { ReportPeriod } from "../../types/reports"

/** Periods that people ask for; a year is the twelve months until today. */
export const PERIODS = ["month", "last_month", "year", "all"] as const

export type PeriodName = (typeof PERIODS)[number]

/** The days of a period, seen from a day. */
export function daysOf(name: PeriodName, today: Date): ReportPeriod {
  const year = today.getFullYear()
  const month = today.getMonth()
  switch (name) {
    case "month":
      return { from: toDay(year, month, 1), to: toDay(year, month + 1, 0) }
    case "last_month":
      return { from: toDay(year, month - 1, 1), to: toDay(year, month, 0) }
    case "year":
      return {
        from: toDay(year - 1, month, today.getDate() + 1),
        to: toDay(year, month, today.getDate()),
      }
    case "all":
      return { from: "2020-01-01", to: toDay(year, 11, 31) }
  }
}

const toDay = (year: number, month: number, day: number) =>
  new Date(Date.UTC(year, month, day)).toISOString().slice(0, 10)
