import type { ActivityValue } from "../../../types/activity"

/** A thing as the log sees it: whose it is, its name, and what is followed. */
export type SubjectState = {
  id: string
  cooperative_id: string
  name: string | null
  fields: Record<string, ActivityValue>
  /** Fields of which only that they changed is noted. */
  hidden: string[]
}

const MOST_LETTERS = 200

/** A value as the log keeps it: short, and never an object. */
export function toActivityValue(value: unknown): ActivityValue {
  if (value === null || value === undefined) {
    return null
  }
  if (value instanceof Date) {
    return value.toISOString()
  }
  if (typeof value === "number" || typeof value === "boolean") {
    return value
  }
  const text = typeof value === "string" ? value : JSON.stringify(value)
  return text.length > MOST_LETTERS ? `${text.slice(0, MOST_LETTERS)}…` : text
}
