import type { MiddlewareRoute } from "@medusajs/framework/http"
import { limitAttempts } from "./limit-attempts"

const door = "/auth/:actor_type/emailpass"

/** Passwords that may be wrong: nobody mistypes theirs twenty times. */
const SIGN_INS = { per_email: 20, per_network: 100, window_seconds: 15 * 60 }

/** Letters with a new password that may be asked for. */
const LETTERS = { per_email: 5, per_network: 60, window_seconds: 60 * 60 }

/** Shoppers, cooperatives and staff come in by the same kind of door. */
export const authMiddlewares: MiddlewareRoute[] = [
  {
    matcher: door,
    method: "POST",
    middlewares: [limitAttempts(SIGN_INS, { forgive_success: true })],
  },
  {
    matcher: `${door}/reset-password`,
    method: "POST",
    middlewares: [limitAttempts(LETTERS, { forgive_success: false })],
  },
]
