import type { CartProblem } from "@/lib/cart/problem-code"

/** What a cart action answers; the interface owns the words. */
export type CartOutcome =
  | { ok: true }
  | { ok: false; code: CartProblem; available?: number; in_cart?: number }

/** What went well, as the cart page's address may say it. */
export const CART_SUCCESSES = [
  "added",
  "changed",
  "removed",
  "promotion",
] as const

export type CartSuccess = (typeof CART_SUCCESSES)[number]
