const DEADLINE_MS = 60_000
const POLL_MS = 100

/** Reads until the answer satisfies the test; fails with the last answer. */
export async function eventually<T>(
  read: () => Promise<T>,
  holds: (value: T) => boolean,
  deadlineMs = DEADLINE_MS
): Promise<T> {
  const deadline = Date.now() + deadlineMs
  for (;;) {
    const value = await read()
    if (holds(value)) {
      return value
    }
    if (Date.now() > deadline) {
      throw new Error(`Never came true; last: ${JSON.stringify(value)}`)
    }
    await new Promise((resolve) => setTimeout(resolve, POLL_MS))
  }
}
