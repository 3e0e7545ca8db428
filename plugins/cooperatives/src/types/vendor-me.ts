import type { CooperativeStatus } from "./cooperative-statuses"
import type { Language } from "./languages"
import type { CooperativeAdminRole, VendorAssistant } from "./vendor-context"

/** Who is signed in to the space, and for which cooperative. */
export type VendorMe = {
  id: string
  email: string
  first_name: string | null
  last_name: string | null
  phone: string | null
  role: CooperativeAdminRole
  language: Language
  unread_notifications: number
  /** Set while a coach acts for the cooperative. */
  assistant: Pick<VendorAssistant, "name" | "scope" | "expires_at"> | null
  /** Name and town in the reader's language. */
  cooperative: {
    id: string
    handle: string
    name: string
    town: string
    region: string | null
    status: CooperativeStatus
    on_holiday: boolean
    holiday_until: string | null
  }
}
