import "server-only"
import { FetchError } from "@medusajs/js-sdk"
import { z } from "zod"
import type { Locale } from "@/lib/i18n/locales"
import { storeFetch } from "@/lib/medusa/client"
import type { Actor } from "./actor-session"
import { senderHeaders } from "./sender-headers"
import { readActorId } from "./token-claims"

const Token = z.object({ token: z.string() })

/** Somebody's token, or why they get none. */
export type Authenticated =
  | { ok: true; token: string }
  | { ok: false; code: "wrong_credentials" | "too_many_attempts" }

/** Exchanges e-mail and password for a token. */
export async function authenticate(
  actor: Actor,
  credentials: { email: string; password: string },
  locale: Locale
): Promise<Authenticated> {
  try {
    const { token } = await storeFetch(Token, `/auth/${actor}/emailpass`, {
      method: "POST",
      locale,
      body: credentials,
      headers: await senderHeaders(),
    })
    // Medusa gives a token to every known person, and that of a shopper opens
    // nothing in the cooperatives' space.
    return readActorId(token)
      ? { ok: true, token }
      : { ok: false, code: "wrong_credentials" }
  } catch (error) {
    if (isTooMany(error)) {
      return { ok: false, code: "too_many_attempts" }
    }
    if (isRefused(error)) {
      return { ok: false, code: "wrong_credentials" }
    }
    throw error
  }
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

/** Whether a call was refused because there were too many before it. */
export function isTooMany(error: unknown): boolean {
  return error instanceof FetchError && error.status === 429
}
