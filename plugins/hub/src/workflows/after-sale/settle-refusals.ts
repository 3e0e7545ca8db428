import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { cancelLinesWorkflow } from "./cancel-lines"
import { listOpenRefusals } from "./queries/list-open-refusals"

/**
 * Cancels in their orders what makers refused to prepare: its stock is free and
 * its shopper gets the money back. Repeating it changes nothing, and an order that
 * cannot be settled stops no other.
 */
export async function settleRefusals(
  container: MedusaContainer,
  filters: Parameters<typeof listOpenRefusals>[1]
): Promise<void> {
  const logger = container.resolve(ContainerRegistrationKeys.LOGGER)
  for (const refusal of await listOpenRefusals(container, filters)) {
    try {
      await cancelLinesWorkflow(container).run({
        input: { ...refusal, author: "system" },
      })
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error)
      logger.error(
        `What a maker refused of order ${refusal.order_id} is not settled: ${reason}`
      )
    }
  }
}
