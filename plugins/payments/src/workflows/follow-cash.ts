import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { reasonOf } from "../reason-of"
import { moveCashWorkflow } from "./move-cash"
import { listDueCashMoves } from "./queries/list-due-cash-moves"

/**
 * Moves the cash of orders to where the orders stand: shipped, collected with
 * the first parcel, or canceled. Repeating it changes nothing, and one order's
 * cash that cannot move stops no other.
 */
export async function followCashOf(
  container: MedusaContainer,
  order_ids: string[]
): Promise<void> {
  const logger = container.resolve(ContainerRegistrationKeys.LOGGER)
  for (const move of await listDueCashMoves(container, order_ids)) {
    try {
      await moveCashWorkflow(container).run({
        input: { ...move, author: "system" },
      })
    } catch (error) {
      logger.warn(
        `The cash of order ${move.order_id} did not follow: ${reasonOf(error)}`
      )
    }
  }
}
