import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { AdminCooperativeApplication } from "../../types/cooperative-application"
import { APPLICATION_FIELDS } from "./get-application"

/** The latest application of a cooperative; null when staff brought it in. */
export async function getLatestApplication(
  container: MedusaContainer,
  cooperative_id: string
): Promise<AdminCooperativeApplication | null> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({
    entity: "cooperative_application",
    fields: APPLICATION_FIELDS,
    filters: { cooperative_id: [cooperative_id] },
    pagination: { skip: 0, take: 1, order: { submitted_at: "DESC" } },
  })
  return data[0] ?? null
}
