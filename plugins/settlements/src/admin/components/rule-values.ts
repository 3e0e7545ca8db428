import { toHundredths } from "./to-hundredths"

/** What a person writes of a commission rule. */
export type RuleValues = {
  cooperative_id: string | null
  category_id: string | null
  rate: string
  from: string
  until: string
  reason: string
}

export const emptyRule: RuleValues = {
  cooperative_id: null,
  category_id: null,
  rate: "",
  from: "",
  until: "",
  reason: "",
}

/** The rule as the API wants it; null while something is missing or wrong. */
export function toRuleBody(values: RuleValues): object | null {
  const { rate, from, until, reason, ...scope } = values
  const basis_points = toHundredths(rate)
  if (
    basis_points === null ||
    basis_points < 0 ||
    basis_points > 10_000 ||
    reason.trim().length < 3
  ) {
    return null
  }
  return {
    ...scope,
    basis_points,
    reason: reason.trim(),
    ...(from ? { valid_from: startOf(from) } : {}),
    // The last day is part of the period.
    ...(until ? { valid_until: startOf(until, 1) } : {}),
  }
}

/** The first moment of a day of the person who writes, or of one after it. */
function startOf(day: string, later = 0): string {
  const moment = new Date(`${day}T00:00:00`)
  moment.setDate(moment.getDate() + later)
  return moment.toISOString()
}
