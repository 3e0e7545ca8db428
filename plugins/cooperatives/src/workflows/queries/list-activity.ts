import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { CooperativeActivity } from "../../types/activity"

type Page = { limit: number; offset: number }

/** The log of a cooperative, newest first. */
export async function listActivity(
  container: MedusaContainer,
  cooperative_id: string,
  { limit, offset }: Page
): Promise<{ activities: CooperativeActivity[]; count: number } & Page> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data, metadata } = await query.graph({
    entity: "activity",
    fields: [
      "id",
      "actor_type",
      "actor_id",
      "actor_name",
      "action",
      "subject_id",
      "subject_name",
      "changes",
      "created_at",
    ],
    filters: { cooperative_id: [cooperative_id] },
    pagination: { skip: offset, take: limit, order: { created_at: "DESC" } },
  })
  return { activities: data, count: metadata?.count ?? 0, limit, offset }
}
