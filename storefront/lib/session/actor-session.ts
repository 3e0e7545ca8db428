import "server-only"
import { cookies } from "next/headers"
import { personalCookie } from "./cookie-options"

/** Who may sign in to the storefront. */
export type Actor = "customer" | "cooperative_admin"

// Medusa's tokens live one day; a longer cookie would only carry a dead one.
const SESSION_SECONDS = 60 * 60 * 24

const COOKIES: Record<Actor, string> = {
  customer: "coopstore_session",
  cooperative_admin: "coopstore_space",
}

const TOKEN = /^[\w-]{1,2000}\.[\w-]{1,4000}\.[\w-]{1,1000}$/

/** The signed-in actor's token; null for a visitor or a mangled cookie. */
export async function readToken(actor: Actor): Promise<string | null> {
  const value = (await cookies()).get(COOKIES[actor])?.value
  return value && TOKEN.test(value) ? value : null
}

/** Remembers a token; only inside an action or a route handler. */
export async function saveToken(actor: Actor, token: string): Promise<void> {
  const store = await cookies()
  store.set(COOKIES[actor], token, personalCookie(SESSION_SECONDS))
}

/** Forgets the token; only inside an action or a route handler. */
export async function forgetToken(actor: Actor): Promise<void> {
  const store = await cookies()
  store.delete(COOKIES[actor])
}
