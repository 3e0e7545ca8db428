import "server-only"
import { splitLocale, type Locale } from "@/lib/i18n/locales"
import { getMedusa } from "@/lib/medusa/client"
import type { Actor } from "./actor-session"
import { isTooMany } from "./authenticate"
import { senderHeaders } from "./sender-headers"

/** Asks for a letter with a link to a new password; the same whoever asks. */
export async function requestPassword(
  actor: Actor,
  email: string,
  locale: Locale
): Promise<"sent" | "too_many_attempts" | "unavailable"> {
  try {
    // The route answers no JSON, which `storeFetch` would ask for.
    await getMedusa().client.fetch(`/auth/${actor}/emailpass/reset-password`, {
      method: "POST",
      body: { identifier: email, metadata: splitLocale(locale) },
      headers: { accept: "text/plain", ...(await senderHeaders()) },
    })
    return "sent"
  } catch (error) {
    if (isTooMany(error)) {
      return "too_many_attempts"
    }
    console.error(error)
    return "unavailable"
  }
}
