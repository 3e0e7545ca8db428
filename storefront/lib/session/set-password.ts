import "server-only"
import { z } from "zod"
import type { Locale } from "@/lib/i18n/locales"
import { storeFetch } from "@/lib/medusa/client"
import type { Actor } from "./actor-session"
import { isRefused } from "./authenticate"

/** Sets the new password that a letter's token allows, once. */
export async function setPassword(
  actor: Actor,
  { token, password }: { token: string; password: string },
  locale: Locale
): Promise<"set" | "link_expired" | "unavailable"> {
  try {
    await storeFetch(z.unknown(), `/auth/${actor}/emailpass/update`, {
      method: "POST",
      locale,
      token,
      body: { password },
    })
    return "set"
  } catch (error) {
    if (isRefused(error)) {
      return "link_expired"
    }
    console.error(error)
    return "unavailable"
  }
}
