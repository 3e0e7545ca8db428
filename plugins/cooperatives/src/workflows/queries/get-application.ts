import type { MedusaContainer } from "@medusajs/framework/types"
import {
  ContainerRegistrationKeys,
  MedusaError,
} from "@medusajs/framework/utils"
import type { AdminCooperativeApplication } from "../../types/cooperative-application"

/** Query fields of an application, its cooperative's name included. */
export const APPLICATION_FIELDS = [
  "id",
  "status",
  "language",
  "contact_first_name",
  "contact_last_name",
  "contact_email",
  "products",
  "documents",
  "reason",
  "submitted_at",
  "decided_at",
  "decided_by",
  "cooperative.id",
  "cooperative.name",
  "cooperative.handle",
  "cooperative.status",
]

/** An application by its id; throws NOT_FOUND when there is none. */
export async function getApplication(
  container: MedusaContainer,
  id: string
): Promise<AdminCooperativeApplication> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({
    entity: "cooperative_application",
    fields: APPLICATION_FIELDS,
    filters: { id: [id] },
  })
  const [application]: AdminCooperativeApplication[] = data
  if (!application) {
    throw new MedusaError(
      MedusaError.Types.NOT_FOUND,
      `Application ${id} was not found`
    )
  }
  return application
}
