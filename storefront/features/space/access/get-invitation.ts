import "server-only"
import { z } from "zod"
import type { Locale } from "@/lib/i18n/locales"
import { storeFetch } from "@/lib/medusa/client"
import { isRefused } from "@/lib/session/authenticate"
import { Role } from "../session/space"

const Invitation = z.object({
  email: z.string(),
  role: Role,
  cooperative_name: z.string(),
  expires_at: z.string(),
})

export type Invitation = z.infer<typeof Invitation>

const TOKEN = /^[\w.-]{10,500}$/

/** The address of an invitation in the Store API. */
export function invitationPath(token: string): string {
  return `/store/cooperative-invitations/${token}`
}

/** The invitation of a link; null once it is used, expired or taken back. */
export async function getInvitation(
  token: string,
  locale: Locale
): Promise<Invitation | null> {
  if (!TOKEN.test(token)) {
    return null
  }
  try {
    const { invitation } = await storeFetch(
      z.object({ invitation: Invitation }),
      invitationPath(token),
      { locale }
    )
    return invitation
  } catch (error) {
    if (isRefused(error)) {
      return null
    }
    throw error
  }
}
