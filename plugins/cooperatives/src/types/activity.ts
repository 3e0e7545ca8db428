/** Who acts: staff, a person of the cooperative, a coach acting for it. */
export const ACTIVITY_ACTORS = ["staff", "cooperative", "coach"] as const

export type ActivityActor = {
  actor_type: (typeof ACTIVITY_ACTORS)[number]
  actor_id: string
  /** As it was at the time. */
  actor_name: string
}

export type ActivityValue = string | number | boolean | null

/** The fields that changed; personal data is noted without its values. */
export type ActivityChanges = Record<
  string,
  { before: ActivityValue; after: ActivityValue } | { hidden: true }
>

/** One line of the log of a cooperative. */
export type CooperativeActivity = ActivityActor & {
  id: string
  /** What was done, as `subject.past-tense`. */
  action: string
  subject_id: string | null
  subject_name: string | null
  changes: ActivityChanges
  created_at: string
}

/** What an act is about; the log reads it before and after. */
export const ACTIVITY_SUBJECTS = [
  "cooperative",
  "cooperative_admin",
  "cooperative_invitation",
  "certificate",
  "programme",
  "training",
  "prize",
  "coaching_session",
  "assistance_grant",
  "cooperative_application",
  "cooperative_order",
  "listing",
  "listing_change",
  "stock",
] as const

export type ActivitySubject = (typeof ACTIVITY_SUBJECTS)[number]
