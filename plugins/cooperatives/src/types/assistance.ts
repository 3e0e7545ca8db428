import { z } from "@medusajs/framework/zod"

/** What a coach may do for a cooperative: its listings and stock, or all. */
export const ASSISTANCE_SCOPES = ["listings", "all"] as const

export type AssistanceScope = (typeof ASSISTANCE_SCOPES)[number]

export const MOST_ASSISTANCE_DAYS = 90

/** The actor type of the tokens with which a coach opens the space. */
export const ASSISTANT_ACTOR = "cooperative_assistant"

/** Lets a member of staff act for the cooperative, for some days. */
export const grantAssistanceSchema = z.strictObject({
  user_id: z.string().min(1),
  scope: z.enum(ASSISTANCE_SCOPES),
  days: z.number().int().min(1).max(MOST_ASSISTANCE_DAYS),
})

export type GrantAssistance = z.infer<typeof grantAssistanceSchema>

/** A grant as its cooperative and staff see it. */
export type AssistanceGrantView = {
  id: string
  user_id: string
  assistant: string
  scope: AssistanceScope
  granted_by: string
  created_at: string
  expires_at: string
  revoked_at: string | null
  is_active: boolean
}

/** A member of staff whom a cooperative may ask for help. */
export type Assistant = { id: string; name: string }
