/** What sales can be counted by. */
export const SALES_DIMENSIONS = [
  "cooperative",
  "region",
  "category",
  "market",
  "month",
] as const

export type SalesDimension = (typeof SALES_DIMENSIONS)[number]

/** The reports, as their routes name them. */
export const REPORTS = [
  "sales",
  "fulfilment",
  "refusals",
  "door_refusals",
  "impact",
] as const

export type ReportName = (typeof REPORTS)[number]

/** Days in Morocco as `2026-11-27`, both included. */
export type ReportPeriod = { from: string; to: string }

/** What was sold under one heading in one currency; minor units. */
export type SalesRow = {
  key: string | null
  name: string
  currency_code: string
  total: number
  pieces: number
  /** Articles of orders. */
  lines: number
}

/** From one moment of a part's life to a later one. */
export const STAGES = [
  "accept",
  "make_ready",
  "receive",
  "ship",
  "deliver",
  "whole",
] as const

export type Stage = (typeof STAGES)[number]

/** How long a stage took; hours, half of the parts and nine in ten of them. */
export type FulfilmentRow = {
  stage: Stage
  parts: number
  median_hours: number | null
  slow_hours: number | null
}

/** How many parts a maker refused, of how many it got. */
export type RefusalRow = {
  key: string | null
  name: string
  parts: number
  refused: number
  canceled: number
}

/** How many orders to be paid at the door were refused there, by month. */
export type DoorRefusalRow = { key: string; orders: number; refused: number }

/** What reached cooperatives in a period, by region. */
export type ImpactRow = {
  key: string | null
  name: string
  currency_code: string
  /** Paid to cooperatives; minor units. */
  income: number
  cooperatives: number
  women: number
  members: number
}
