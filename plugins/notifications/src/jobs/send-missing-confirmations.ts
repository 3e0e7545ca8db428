import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { reasonOf } from "../reason-of"
import { listUnconfirmedOrders } from "../orders/list-unconfirmed-orders"
import { sendOrderConfirmationWorkflow } from "../workflows"

/** Sends the confirmations that a crash or a mail outage held back. */
export default async function sendMissingConfirmations(
  container: MedusaContainer
) {
  const logger = container.resolve(ContainerRegistrationKeys.LOGGER)
  for (const order_id of await listUnconfirmedOrders(container, new Date())) {
    try {
      await sendOrderConfirmationWorkflow(container).run({
        input: { order_id },
      })
      logger.info(`Order ${order_id} is now confirmed to its shopper`)
    } catch (error) {
      const reason = reasonOf(error)
      logger.error(`Order ${order_id} is still not confirmed: ${reason}`)
    }
  }
}

export const config = {
  name: "send-missing-confirmations",
  schedule: "*/10 * * * *",
}
