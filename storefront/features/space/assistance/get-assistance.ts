import "server-only"
import type { Locale } from "@/lib/i18n/locales"
import { readVendor } from "../session/read-vendor"
import { Assistance } from "./assistance"

/** The coaches who act for the cooperative, and those whom it may ask. */
export async function getAssistance(locale: Locale) {
  const answer = await readVendor(Assistance, "/vendor/assistance", { locale })
  if (!answer) {
    throw new Error("/vendor/assistance answered 404")
  }
  return {
    active: answer.grants.filter(({ is_active }) => is_active),
    coaches: answer.assistants,
  }
}
