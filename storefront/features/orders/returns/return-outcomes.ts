/** How asking for a return went, as the order page's address says it. */
export const RETURN_OUTCOMES = [
  "asked",
  "nothing",
  "no_reason",
  "refused",
  "unavailable",
] as const

export type ReturnOutcome = (typeof RETURN_OUTCOMES)[number]

/** Fields of the form that hold how many pieces of a line come back. */
export const QUANTITY_FIELD = "quantity_"

/** The outcome that an address bears, or null. */
export function readReturnOutcome(value: unknown): ReturnOutcome | null {
  return RETURN_OUTCOMES.find((outcome) => outcome === value) ?? null
}
