import type { ActivitySubject } from "./activity"

/** How a mutating route is noted: its action, and the thing that it changes. */
export type ActivityRoute = {
  method: "POST" | "DELETE"
  /** As Express writes it; the parameter named in `by` identifies the thing. */
  path: string
  action: string
  subject: ActivitySubject
  /** Absent: the cooperative itself, or the newest thing of its kind. */
  by?: string
  creates?: boolean
}

/** The acts of a path, one for each verb that it takes. */
export const acts = (
  path: string,
  subject: ActivitySubject,
  verbs: Partial<Record<"POST" | "DELETE", string>>,
  more: Pick<ActivityRoute, "by" | "creates"> = {}
): ActivityRoute[] =>
  (["POST", "DELETE"] as const).flatMap((method) => {
    const verb = verbs[method]
    return verb
      ? [{ method, path, action: `${subject}.${verb}`, subject, ...more }]
      : []
  })

/** The act makes a thing, which nothing could be read of before. */
export const create = { creates: true }
