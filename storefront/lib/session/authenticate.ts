import "server-only"
import { FetchError } from "@medusajs/js-sdk"
import { z } from "zod"
import type { Locale } from "@/lib/i18n/locales"
import { storeFetch } from "@/lib/medusa/client"
import type { Actor } from "./actor-session"
import { readActorId } from "./token-claims"

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
    // Medusa gives a token to every known person, and that of a shopper opens
    // nothing in the cooperatives' space.
    return readActorId(token) ? token : null
  } catch (error) {
    if (isRefused(error)) {
      return null
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
