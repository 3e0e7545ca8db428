import "server-only"
import { FetchError } from "@medusajs/js-sdk"
import { z } from "zod"
import type { Locale } from "@/lib/i18n/locales"
import { storeFetch } from "@/lib/medusa/client"
import type { Actor } from "./actor-session"

const Token = z.object({ token: z.string() })

/** Exchanges e-mail and password for a token; null when they do not match. */
export async function authenticate(
  actor: Actor,
  credentials: { email: string; password: string },
  locale: Locale
): Promise<string | null> {
  try {
    const { token } = await storeFetch(Token, `/auth/${actor}/emailpass`, {
      method: "POST",
      locale,
      body: credentials,
    })
    return opensSomething(token) ? token : null
  } catch (error) {
    if (isRefused(error)) {
      return null
    }
    throw error
  }
}

/**
 * Whether the token belongs to an actor: Medusa gives one to every known
 * person, and that of a shopper opens nothing in the cooperatives' space.
 */
function opensSomething(token: string): boolean {
  const [, payload = ""] = token.split(".")
  const text = Buffer.from(payload, "base64url").toString()
  return z.object({ actor_id: z.string().min(1) }).safeParse(JSON.parse(text))
    .success
}

/** Whether a call was refused for who made it or what it said. */
export function isRefused(error: unknown): boolean {
  return (
    error instanceof FetchError &&
    error.status !== undefined &&
    error.status >= 400 &&
    error.status < 500
  )
}
