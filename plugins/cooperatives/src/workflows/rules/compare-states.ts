import type { ActivityChanges } from "../../types/activity"

type State = { fields: Record<string, string | number | boolean | null> }

/** The fields that differ; of the hidden ones, only that they do. */
export function compareStates(
  before: State | null,
  after: State | null,
  hidden: string[]
): ActivityChanges {
  const fields = new Set([
    ...Object.keys(before?.fields ?? {}),
    ...Object.keys(after?.fields ?? {}),
  ])
  return Object.fromEntries(
    [...fields].flatMap((field) => {
      const was = before?.fields[field] ?? null
      const is = after?.fields[field] ?? null
      if (was === is) {
        return []
      }
      return [
        [
          field,
          hidden.includes(field)
            ? { hidden: true as const }
            : { before: was, after: is },
        ],
      ]
    })
  )
}
