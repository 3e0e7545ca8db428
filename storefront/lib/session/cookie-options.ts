import "server-only"
import { getEnv } from "@/env"

/**
 * What every cookie of a person has in common: out of reach of scripts, sent
 * on links from elsewhere but not on their forms, and encrypted in transit
 * wherever the shop is served so.
 */
export function personalCookie(maxAge: number) {
  const { COOKIE_SECURE, STOREFRONT_URL } = getEnv()
  return {
    httpOnly: true,
    sameSite: "lax" as const,
    secure: COOKIE_SECURE ?? STOREFRONT_URL.startsWith("https:"),
    path: "/",
    maxAge,
  }
}
