import { z } from "zod"
import type { Locale } from "@/lib/i18n/locales"
import type { ActingCoach } from "../assistance/assistance"

export const CooperativeStatus = z.enum([
  "pending",
  "active",
  "suspended",
  "closed",
])

export const Role = z.enum(["manager", "editor"])

/** Where a page of the space stands in its navigation. */
export type SpaceTab = "today" | "orders" | "products" | "stock" | "more"

/** Who is in the space, for which cooperative, and in which language. */
export type Space = {
  locale: Locale
  person: {
    id: string
    email: string
    first_name: string
    last_name: string
  }
  role: z.infer<typeof Role>
  /** Whether orders, money and people are theirs to see. */
  isManager: boolean
  cooperative: {
    id: string
    handle: string
    name: string
    town: string
    region: string | null
    status: z.infer<typeof CooperativeStatus>
    /** Whether all its products rest, and until when if that is known. */
    on_holiday: boolean
    holiday_until: string | null
  }
  /** Whether the cooperative may change anything: not once suspended. */
  canWrite: boolean
  /** A coach of CoopStore who acts for the cooperative, under its grant. */
  assistant: z.infer<typeof ActingCoach> | null
  /** News that nobody read yet. */
  unread: number
}
