/** What went wrong, in words: workflows also throw plain objects that bear a message. */
export function reasonOf(error: unknown): string {
  return typeof error === "object" && error !== null && "message" in error
    ? String(error.message)
    : String(error)
}
