import "server-only"
import { redirect } from "next/navigation"
import { localePath } from "@/lib/i18n/locale-path"
import type { Locale } from "@/lib/i18n/locales"
import { readSpace } from "./read-space"
import type { Space } from "./space"

/**
 * Who is in the space; a visitor is led to the sign-in page. Every page inside
 * asks by itself, because a layout does not run again for each of them.
 */
export async function requireSpace(locale: Locale): Promise<Space> {
  const space = await readSpace(locale)
  if (!space) {
    redirect(localePath(locale, "/espace/sign-in"))
  }
  return space
}

/** As `requireSpace`, for what only the cooperative itself does: no coach. */
export async function requireOwnSpace(locale: Locale): Promise<Space> {
  const space = await requireSpace(locale)
  if (space.assistant) {
    redirect(localePath(locale, "/espace"))
  }
  return space
}

/** As `requireSpace`, for what editors do not see: they are led to today. */
export async function requireManager(locale: Locale): Promise<Space> {
  const space = await requireSpace(locale)
  if (!space.isManager) {
    redirect(localePath(locale, "/espace"))
  }
  return space
}
