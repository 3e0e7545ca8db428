/** Reasons that a cooperative chooses from when it refuses an order. */
export const REFUSAL_REASONS = [
  "out_of_stock",
  "damaged",
  "not_in_time",
  "closed",
] as const

export type RefusalReason = (typeof REFUSAL_REASONS)[number]

/** What staff read of a chosen reason, whoever chose it in which language. */
const STAFF_WORDS: Record<RefusalReason, string> = {
  out_of_stock: "Il n’y en a plus",
  damaged: "Le produit est abîmé",
  not_in_time: "Pas le temps de préparer",
  closed: "La coopérative est fermée ces jours-ci",
}

/** The sentence to send: the chosen reason's, else the typed one. */
export function toReasonSentence(chosen: string, typed: string): string {
  const reason = REFUSAL_REASONS.find((candidate) => candidate === chosen)
  return reason ? STAFF_WORDS[reason] : typed
}

/** The reason that a kept sentence stands for; null when it was typed. */
export function toRefusalReason(sentence: string): RefusalReason | null {
  return (
    REFUSAL_REASONS.find((reason) => STAFF_WORDS[reason] === sentence) ?? null
  )
}
