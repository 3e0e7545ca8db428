import { z } from "zod"

export const SCOPES = ["listings", "all"] as const

/** For how many days a cooperative may let a coach act. */
export const DAYS = ["1", "7", "30"] as const

/** A coach acting for the cooperative, as `/vendor/me` says. */
export const ActingCoach = z.object({
  name: z.string(),
  scope: z.enum(SCOPES),
  expires_at: z.string(),
})

const Grant = z.object({
  id: z.string(),
  assistant: z.string(),
  scope: z.enum(SCOPES),
  expires_at: z.string(),
  is_active: z.boolean(),
})

export type Grant = z.infer<typeof Grant>

/** Whom the cooperative lets act, and whom it may ask. */
export const Assistance = z.object({
  grants: z.array(Grant),
  assistants: z.array(z.object({ id: z.string(), name: z.string() })),
})
