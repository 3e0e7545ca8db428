import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { NAME_FIELDS, ROW_SUBJECTS, type RowSubject } from "./row-subjects"
import { toActivityValue, type SubjectState } from "./subject-state"

/** A row by its id, or the newest one of a cooperative. */
export type RowKey =
  | { id: string; cooperative_id?: string }
  | { newest: true; cooperative_id: string | undefined }

/** A row as the log sees it; null where there is none. */
export async function readRowState(
  container: MedusaContainer,
  subject: RowSubject,
  key: RowKey
): Promise<SubjectState | null> {
  const { shown, hidden = [], nameOf } = ROW_SUBJECTS[subject]
  const owner = subject === "cooperative" ? "id" : "cooperative_id"
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({
    entity: subject,
    fields: ["id", owner, ...shown, ...hidden, ...(NAME_FIELDS[subject] ?? [])],
    filters: {
      ...("id" in key && { id: [key.id] }),
      ...(key.cooperative_id && { [owner]: [key.cooperative_id] }),
    },
    pagination: { skip: 0, take: 1, order: { created_at: "DESC" } },
  })
  const [row]: Record<string, unknown>[] = data
  if (!row) {
    return null
  }
  const name = nameOf(row)
  return {
    id: String(row.id),
    cooperative_id: String(row[owner]),
    name: typeof name === "string" ? name : null,
    fields: Object.fromEntries(
      [...shown, ...hidden].map((field) => [field, toActivityValue(row[field])])
    ),
    hidden,
  }
}
