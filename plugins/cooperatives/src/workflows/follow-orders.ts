import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { moveCooperativeOrderWorkflow } from "./move-cooperative-order"
import { listDueMoves } from "./queries/list-due-moves"

/**
 * Moves the makers' parts of orders to where the orders stand: shipped,
 * delivered or canceled. Repeating it changes nothing, and a part that cannot
 * move stops no other.
 */
export async function followOrders(
  container: MedusaContainer,
  order_ids: string[]
): Promise<void> {
  const logger = container.resolve(ContainerRegistrationKeys.LOGGER)
  for (const move of await listDueMoves(container, order_ids)) {
    try {
      await moveCooperativeOrderWorkflow(container).run({
        input: { ...move, cooperative_id: null },
      })
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error)
      logger.warn(`Cooperative order ${move.id} did not follow: ${reason}`)
    }
  }
}
