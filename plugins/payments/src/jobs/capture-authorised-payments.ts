import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { reasonOf } from "../reason-of"
import { captureOrderPaymentsWorkflow } from "../workflows"
import { listOrdersToCapture } from "../workflows/list-orders-to-capture"

/** Captures what a crash or an outage left authorised, so that no sale is lost. */
export default async function captureAuthorisedPayments(
  container: MedusaContainer
) {
  const logger = container.resolve(ContainerRegistrationKeys.LOGGER)
  const orders = await listOrdersToCapture(container, new Date())
  for (const order_id of orders) {
    try {
      await captureOrderPaymentsWorkflow(container).run({ input: { order_id } })
      logger.info(`Order ${order_id}: its card payment is captured`)
    } catch (error) {
      const reason = reasonOf(error)
      logger.error(
        `Order ${order_id}: its card is still not captured: ${reason}`
      )
    }
  }
}

export const config = {
  name: "capture-authorised-payments",
  schedule: "*/5 * * * *",
}
