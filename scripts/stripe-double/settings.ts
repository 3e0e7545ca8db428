import type { DoubleOptions } from "./server.ts"

const DEFAULT_PORT = "8010"
const DEFAULT_BACKEND_URL = "http://localhost:9000"
const WEBHOOK_PATH = "/hooks/payment/card_stripe"

/** Reads the double's settings from the environment; throws one sentence when one is unusable. */
export function readSettings(env: NodeJS.ProcessEnv): DoubleOptions {
  const port = Number(env.STRIPE_DOUBLE_PORT || DEFAULT_PORT)
  if (!Number.isInteger(port) || port < 0 || port > 65535) {
    throw new Error(
      `STRIPE_DOUBLE_PORT is ${env.STRIPE_DOUBLE_PORT}; it must be a port between 0 and 65535`
    )
  }
  const secret = env.STRIPE_WEBHOOK_SECRET
  if (!secret) {
    throw new Error(
      "STRIPE_WEBHOOK_SECRET is missing; the double signs its webhooks with the secret the backend checks"
    )
  }
  const url =
    env.STRIPE_WEBHOOK_URL ||
    new URL(WEBHOOK_PATH, env.BACKEND_URL || DEFAULT_BACKEND_URL).href
  return {
    port,
    webhook: { url, secret },
    keys: {
      ...(env.STRIPE_API_KEY && { secret: env.STRIPE_API_KEY }),
      ...(env.STRIPE_PUBLISHABLE_KEY && {
        publishable: env.STRIPE_PUBLISHABLE_KEY,
      }),
    },
    ...(env.STRIPE_DOUBLE_STATE && { state_file: env.STRIPE_DOUBLE_STATE }),
  }
}
