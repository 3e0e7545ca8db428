/** A failure whose message is one sentence for the person at the keyboard. */
export class ExplainedError extends Error {
  override name = "ExplainedError"
}

/** The sentence to print for anything that was thrown. */
export function explain(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}
