import { randomBytes } from "node:crypto"

/** Makes an id of Stripe's form: a prefix, and letters and digits nobody can guess. */
export function createId(prefix: string): string {
  return `${prefix}_${createSecret()}`
}

/** Makes 24 letters and digits that nobody can guess. */
export function createSecret(): string {
  return randomBytes(12).toString("hex")
}

/** The time as Stripe writes it, in whole seconds. */
export function nowInSeconds(): number {
  return Math.floor(Date.now() / 1000)
}
