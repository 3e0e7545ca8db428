import "server-only"
import { cache } from "react"
import { z } from "zod"
import type { Locale } from "@/lib/i18n/locales"
import { readToken } from "@/lib/session/actor-session"
import { readActorId } from "@/lib/session/token-claims"
import { ActingCoach } from "../assistance/assistance"
import { CooperativeStatus, Role, type Space } from "./space"
import { callVendor } from "./vendor-call"

const text = z
  .string()
  .nullish()
  .transform((value) => value ?? "")

const Cooperative = z.object({
  id: z.string(),
  handle: z.string(),
  name: z.string(),
  town: text,
  region: z.string().nullish(),
  status: CooperativeStatus,
  on_holiday: z.boolean(),
  holiday_until: z.string().nullable(),
})

const Me = z.object({
  me: z.object({
    id: z.string(),
    email: text,
    first_name: text,
    last_name: text,
    role: Role,
    unread_notifications: z.number().default(0),
    assistant: ActingCoach.nullish().transform((coach) => coach ?? null),
    cooperative: Cooperative,
  }),
})

type Person = z.infer<typeof Me>["me"]

/** Who is in the space; null once the session is over. */
export const readSpace = cache(
  async (locale: Locale): Promise<Space | null> => {
    const token = await readToken("cooperative_admin")
    if (!token) {
      return null
    }
    const response = await callVendor("/vendor/me", { locale, token })
    if (response.status === 401) {
      return null
    }
    if (response.status === 404) {
      return readFromCooperative(locale, token)
    }
    if (!response.ok) {
      throw new Error(`GET /vendor/me answered ${response.status}`)
    }
    const { me } = Me.parse(await response.json())
    return toSpace(me, locale)
  }
)

/** What was known of the person before `/vendor/me` told who they are. */
async function readFromCooperative(locale: Locale, token: string) {
  const response = await callVendor("/vendor/cooperative", { locale, token })
  const answer = z.object({ cooperative: Cooperative })
  const { cooperative } = answer.parse(await response.json())
  return toSpace(
    {
      id: readActorId(token) ?? "",
      email: "",
      first_name: "",
      last_name: "",
      role: "manager",
      unread_notifications: 0,
      assistant: null,
      cooperative,
    },
    locale
  )
}

function toSpace(
  { role, unread_notifications, assistant, cooperative, ...person }: Person,
  locale: Locale
): Space {
  const { status } = cooperative
  return {
    locale,
    person,
    role,
    isManager: role === "manager",
    cooperative: { ...cooperative, region: cooperative.region ?? null },
    canWrite: status === "pending" || status === "active",
    assistant,
    unread: unread_notifications,
  }
}
