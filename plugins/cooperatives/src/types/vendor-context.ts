import type { AssistanceScope } from "./assistance"
import type { CooperativeStatus } from "./cooperative-statuses"
import type { Language } from "./languages"

/** What a cooperative admin may do: everything, or listings and stock. */
export const COOPERATIVE_ADMIN_ROLES = ["manager", "editor"] as const

export type CooperativeAdminRole = (typeof COOPERATIVE_ADMIN_ROLES)[number]

/**
 * Who signs a `/vendor` request, resolved once per request from the database
 * and set as `req.vendor_context`. Never taken from what the request says.
 */
export type VendorContext = {
  cooperative_id: string
  cooperative_status: CooperativeStatus
  /** Of the person, or of the member of staff who acts in their place. */
  admin_id: string
  admin_email: string
  role: CooperativeAdminRole
  language: Language
  /** Set while a member of staff acts for the cooperative, under its grant. */
  assistant: VendorAssistant | null
}

/** Who acts for a cooperative, and what the cooperative lets them do. */
export type VendorAssistant = {
  grant_id: string
  user_id: string
  name: string
  scope: AssistanceScope
  expires_at: string
}
