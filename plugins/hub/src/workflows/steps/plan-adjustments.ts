import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { listVariantLevels } from "../queries/list-variant-levels"

/** Pieces of a variant that came or went. */
export type StockChange = { variant_id: string; by: number }

/** The changes of inventory levels that changes of variants' stock make. */
export const planAdjustmentsStep = createStep(
  "plan-adjustments",
  async ({ changes }: { changes: StockChange[] }, { container }) => {
    const real = changes.filter(({ by }) => by !== 0)
    const levels = real.length
      ? await listVariantLevels(
          container,
          real.map(({ variant_id }) => variant_id)
        )
      : []
    return new StepResponse(
      levels.map(({ variant_id, required_quantity, ...level }) => ({
        ...level,
        adjustment:
          required_quantity *
          real
            .filter((each) => each.variant_id === variant_id)
            .reduce((sum, { by }) => sum + by, 0),
      }))
    )
  }
)
