import "server-only"
import { z } from "zod"
import type { Locale } from "@/lib/i18n/locales"
import { saveToken } from "@/lib/session/actor-session"
import { callVendor } from "../session/vendor-call"

const TOKEN = z
  .string()
  .max(4_000)
  .regex(/^[\w-]+\.[\w-]+\.[\w-]+$/)

const Assisted = z.object({
  me: z.object({ assistant: z.object({ name: z.string() }) }),
})

/** Remembers a coach's token, once the shop says that it is one. */
export async function openForCooperative(
  given: unknown,
  locale: Locale
): Promise<boolean> {
  const token = TOKEN.safeParse(given).data
  if (!token) {
    return false
  }
  const response = await callVendor("/vendor/me", { locale, token })
  const answer: unknown = response.ok ? await response.json() : null
  if (!Assisted.safeParse(answer).success) {
    return false
  }
  await saveToken("cooperative_admin", token)
  return true
}
