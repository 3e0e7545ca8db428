import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { planOrderEntries } from "../queries/plan-order-entries"

/** The entries that the ledger lacks for an order. */
export const planOrderEntriesStep = createStep(
  "plan-order-entries",
  async (input: { order_id: string }, { container }) => {
    const { lacking } = await planOrderEntries(
      container,
      input.order_id,
      new Date()
    )
    return new StepResponse(lacking)
  }
)
