import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"

/** Ids of the people who may sign in for a cooperative. */
export const listCooperativeAdminIdsStep = createStep(
  "list-cooperative-admin-ids",
  async (input: { cooperative_id: string }, { container }) => {
    const query = container.resolve(ContainerRegistrationKeys.QUERY)
    const { data } = await query.graph({
      entity: "cooperative_admin",
      fields: ["id"],
      filters: { cooperative_id: [input.cooperative_id] },
    })
    const rows: { id: string }[] = data
    return new StepResponse(rows.map(({ id }) => id))
  }
)
