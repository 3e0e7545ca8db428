const HOUR_MS = 60 * 60 * 1000
const MOST_KEYS = 10_000

type Seen = { count: number; ends_at: number }

/**
 * Counts what each key does within an hour, in the memory of this process:
 * with several processes, each counts what it saw itself.
 */
export class HourlyCounter {
  readonly #seen = new Map<string, Seen>()

  /** Counts once more; answers the seconds to wait where that is too much. */
  add(key: string, most: number, now = Date.now()): number {
    const seen = this.#find(key, now)
    if (seen.count >= most) {
      return Math.ceil((seen.ends_at - now) / 1000)
    }
    seen.count += 1
    return 0
  }

  #find(key: string, now: number): Seen {
    const known = this.#seen.get(key)
    if (known && known.ends_at > now) {
      return known
    }
    if (this.#seen.size >= MOST_KEYS) {
      this.#forget(now)
    }
    const fresh = { count: 0, ends_at: now + HOUR_MS }
    this.#seen.set(key, fresh)
    return fresh
  }

  /** Forgets hours that are over, or all of them under a flood of keys. */
  #forget(now: number) {
    this.#seen.forEach(({ ends_at }, key) => {
      if (ends_at <= now) {
        this.#seen.delete(key)
      }
    })
    if (this.#seen.size >= MOST_KEYS) {
      this.#seen.clear()
    }
  }
}
