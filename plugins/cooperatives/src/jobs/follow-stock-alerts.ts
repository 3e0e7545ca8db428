import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { followStockAlertWorkflow } from "../workflows/follow-stock-alert"
import { listDueStockAlerts } from "../workflows/queries/list-due-stock-alerts"

/** Makes up for movements whose event was lost, and for new thresholds. */
export default async function followStockAlerts(container: MedusaContainer) {
  const logger = container.resolve(ContainerRegistrationKeys.LOGGER)
  for (const variant_id of await listDueStockAlerts(container)) {
    try {
      await followStockAlertWorkflow(container).run({ input: { variant_id } })
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error)
      logger.error(`The stock of ${variant_id} was not looked at: ${reason}`)
    }
  }
}

export const config = { name: "follow-stock-alerts", schedule: "20 * * * *" }
