import type { MedusaResponse } from "@medusajs/framework/http"
import { RateLimiterMemory, RateLimiterRes } from "rate-limiter-flexible"

/** How often something may be tried, and within how long. */
export type AttemptLimits = {
  /** For one e-mail address, from wherever. */
  per_email: number
  /** From one network address: a whole training room may share one. */
  per_network: number
  window_seconds: number
}

type Sender = { email: string; network: string }

/** Counts attempts in the memory of this process: each counts what it saw. */
export class Attempts {
  readonly #emails: RateLimiterMemory
  readonly #networks: RateLimiterMemory

  constructor({ per_email, per_network, window_seconds }: AttemptLimits) {
    const duration = window_seconds
    this.#emails = new RateLimiterMemory({ points: per_email, duration })
    this.#networks = new RateLimiterMemory({ points: per_network, duration })
  }

  /** Counts one more; answers the seconds to wait where that is too much. */
  async add({ email, network }: Sender): Promise<number> {
    try {
      await this.#networks.consume(network)
      await this.#emails.consume(email)
      return 0
    } catch (refusal) {
      if (refusal instanceof RateLimiterRes) {
        return Math.ceil(refusal.msBeforeNext / 1000)
      }
      throw refusal
    }
  }

  /** Forgets the attempts of somebody who has proved to be right. */
  async forgive({ email, network }: Sender): Promise<void> {
    await this.#emails.delete(email)
    await this.#networks.reward(network)
  }
}

/** Refuses in one sentence, and says when it may be tried again. */
export function refuseTooMany(res: MedusaResponse, seconds: number): void {
  res
    .status(429)
    .setHeader("Retry-After", seconds)
    .json({
      type: "too_many_requests",
      code: "too_many_attempts",
      message: `Too many attempts; try again in ${Math.ceil(seconds / 60)} minutes`,
    })
}
