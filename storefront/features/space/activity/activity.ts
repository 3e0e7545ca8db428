import { z } from "zod"

const ACTORS = ["staff", "cooperative", "coach"] as const

const value = z.union([z.string(), z.number(), z.boolean(), z.null()])

const change = z.union([
  z.object({ hidden: z.literal(true) }),
  z.object({ before: value, after: value }),
])

/** One line of the cooperative's log, as `/vendor/activity` answers. */
export const Activity = z.object({
  id: z.string(),
  actor_type: z.enum(ACTORS),
  actor_name: z.string(),
  action: z.string(),
  subject_name: z.string().nullable(),
  changes: z.record(z.string(), change),
  created_at: z.string(),
})

export type Activity = z.infer<typeof Activity>
