/** Life of a cooperative in the shop; only `active` ones sell. */
export const COOPERATIVE_STATUSES = [
  "pending",
  "active",
  "suspended",
  "closed",
] as const

export type CooperativeStatus = (typeof COOPERATIVE_STATUSES)[number]
