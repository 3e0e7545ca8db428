import type { StripeEvent } from "../state/objects.ts"
import { signPayload } from "./sign.ts"

const TIMEOUT_MS = 10_000
const FIRST_PAUSE_MS = 500
const LONGEST_PAUSE_MS = 60_000
const ATTEMPTS = 12

/** Where events go, and the secret they are signed with. */
export type WebhookTarget = { url: string; secret: string }

/** Carries events to the shop, again and again until it answers 2xx. */
export class Courier {
  readonly #target: WebhookTarget | undefined
  readonly #timers = new Set<NodeJS.Timeout>()

  constructor(target: WebhookTarget | undefined) {
    this.#target = target
  }

  /** Sends an event as it is now, without waiting for the shop. */
  send(event: StripeEvent): void {
    if (this.#target) {
      void this.#attempt(this.#target, JSON.stringify(event), 1)
    }
  }

  /** Forgets what has not been delivered. */
  close(): void {
    for (const timer of this.#timers) {
      clearTimeout(timer)
    }
    this.#timers.clear()
  }

  async #attempt(
    target: WebhookTarget,
    payload: string,
    count: number
  ): Promise<void> {
    if ((await deliver(target, payload)) || count === ATTEMPTS) {
      return
    }
    const pause = Math.min(FIRST_PAUSE_MS * 2 ** (count - 1), LONGEST_PAUSE_MS)
    const timer = setTimeout(() => {
      this.#timers.delete(timer)
      void this.#attempt(target, payload, count + 1)
    }, pause)
    timer.unref()
    this.#timers.add(timer)
  }
}

async function deliver(
  { url, secret }: WebhookTarget,
  payload: string
): Promise<boolean> {
  const timestamp = Math.floor(Date.now() / 1000)
  try {
    const response = await fetch(url, {
      method: "POST",
      headers: {
        "content-type": "application/json; charset=utf-8",
        "stripe-signature": signPayload(payload, secret, timestamp),
        "user-agent": "Stripe/1.0 (double)",
      },
      body: payload,
      redirect: "manual",
      signal: AbortSignal.timeout(TIMEOUT_MS),
    })
    await response.arrayBuffer()
    return response.ok
  } catch {
    return false
  }
}
