import type { MedusaContainer } from "@medusajs/framework/types"
import {
  ContainerRegistrationKeys,
  MedusaError,
} from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { listCooperativeParts } from "../queries/list-cooperative-parts"
import {
  planAdjustment,
  type Adjustment,
  type CorrectedPart,
} from "../rules/plan-adjustment"

/** The entries of a correction; its cooperative and its part must exist. */
export const planAdjustmentStep = createStep(
  "plan-adjustment",
  async (adjustment: Adjustment, { container }) => {
    const query = container.resolve(ContainerRegistrationKeys.QUERY)
    const { data } = await query.graph({
      entity: "cooperative",
      fields: ["id"],
      filters: { id: [adjustment.cooperative_id] },
    })
    if (!data.length) {
      throw new MedusaError(
        MedusaError.Types.NOT_FOUND,
        `There is no cooperative ${adjustment.cooperative_id} to correct the ledger of`
      )
    }
    const part = await findPart(container, adjustment)
    return new StepResponse(
      planAdjustment(adjustment, { part, now: new Date() })
    )
  }
)

async function findPart(
  container: MedusaContainer,
  { cooperative_order_id, cooperative_id }: Adjustment
): Promise<CorrectedPart | null> {
  if (!cooperative_order_id) {
    return null
  }
  const [part] = await listCooperativeParts(container, [cooperative_order_id])
  if (part?.cooperative_id !== cooperative_id) {
    throw new MedusaError(
      MedusaError.Types.NOT_FOUND,
      `Cooperative ${cooperative_id} has no part ${cooperative_order_id}`
    )
  }
  return { id: part.id, order_id: part.order_id }
}
