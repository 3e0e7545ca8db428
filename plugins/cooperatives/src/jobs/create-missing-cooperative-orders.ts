import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { createCooperativeOrdersWorkflow } from "../workflows/create-cooperative-orders"
import { listOrdersWithoutParts } from "../workflows/queries/list-orders-without-parts"

/** Tells makers of orders whose event was lost, so that no sale waits unseen. */
export default async function createMissingCooperativeOrders(
  container: MedusaContainer
) {
  const logger = container.resolve(ContainerRegistrationKeys.LOGGER)
  const order_ids = await listOrdersWithoutParts(container, new Date())
  for (const order_id of order_ids) {
    try {
      await createCooperativeOrdersWorkflow(container).run({
        input: { order_id },
      })
      logger.info(`Order ${order_id}: its makers are told`)
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error)
      logger.error(
        `Order ${order_id}: its makers are still not told: ${reason}`
      )
    }
  }
}

export const config = {
  name: "create-missing-cooperative-orders",
  schedule: "*/5 * * * *",
}
