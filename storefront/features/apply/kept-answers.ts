const NAME = "coopstore-application"

/** What was typed before on this device, by field. */
export function readAnswers(): Record<string, string> {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(NAME) ?? "{}")
    const entries = kept && typeof kept === "object" ? Object.entries(kept) : []
    return Object.fromEntries(
      entries.filter(
        (entry): entry is [string, string] => typeof entry[1] === "string"
      )
    )
  } catch {
    // A device that keeps nothing: the form works without.
    return {}
  }
}

/** Keeps what is typed, as it is typed. */
export function keepAnswers(answers: Record<string, string>): void {
  try {
    localStorage.setItem(NAME, JSON.stringify(answers))
  } catch {
    // Full, or forbidden: the form works without.
  }
}

/** Empties the device of what was typed, once it has left. */
export function forgetAnswers(): void {
  localStorage.removeItem(NAME)
}
