import { MedusaError } from "@medusajs/framework/utils"
import { z } from "@medusajs/framework/zod"
import type Stripe from "stripe"

const REQUEST_TIMEOUT_MS = 20_000
const REQUEST_RETRIES = 2

const Options = z
  .object({
    api_key: z.string().regex(/^(sk|rk)_/, "must begin with sk_ or rk_"),
    webhook_secret: z.string().min(1),
    api_base: z
      .url({ protocol: /^https?$/ })
      .refine((base) => new URL(base).pathname === "/", "must have no path")
      .optional(),
    capture_method: z.literal("manual").default("manual"),
    payment_description: z.string().min(1).optional(),
  })
  .refine((options) => !options.api_base || !isLiveKey(options.api_key), {
    path: ["api_base"],
    message: "must not be set with a live key, which only Stripe may receive",
  })

/** What the card provider works with. */
export type CardOptions = z.infer<typeof Options>

/** Reads the card provider's options; throws one sentence naming each bad one. */
export function parseCardOptions(options: unknown): CardOptions {
  const parsed = Options.safeParse(options)
  if (parsed.success) {
    return parsed.data
  }
  const faults = parsed.error.issues
    .map((issue) => `${issue.path.join(".") || "options"} ${issue.message}`)
    .join("; ")
  throw new MedusaError(
    MedusaError.Types.INVALID_DATA,
    `The card provider's options are not usable: ${faults}`
  )
}

/** Where and how patiently the Stripe SDK calls; without a base it is Stripe's own address. */
export function toStripeConfig(apiBase?: string): Stripe.StripeConfig {
  const patience = {
    timeout: REQUEST_TIMEOUT_MS,
    maxNetworkRetries: REQUEST_RETRIES,
  }
  if (!apiBase) {
    return patience
  }
  const { hostname, port, protocol } = new URL(apiBase)
  const secure = protocol === "https:"
  return {
    ...patience,
    host: hostname,
    port: port || (secure ? 443 : 80),
    protocol: secure ? "https" : "http",
    telemetry: false,
  }
}

function isLiveKey(key: string) {
  return /^(sk|rk)_live_/.test(key)
}
