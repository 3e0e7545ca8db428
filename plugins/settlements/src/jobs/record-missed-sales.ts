import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { listPartsToRecord } from "../workflows/queries/list-parts-to-record"
import { recordCooperativeOrderWorkflow } from "../workflows/record-cooperative-order"

/** Writes into the ledger the parts whose event was lost. */
export default async function recordMissedSales(container: MedusaContainer) {
  const logger = container.resolve(ContainerRegistrationKeys.LOGGER)
  for (const id of await listPartsToRecord(container, new Date())) {
    try {
      await recordCooperativeOrderWorkflow(container).run({
        input: { cooperative_order_id: id },
      })
      logger.info(`Cooperative order ${id}: the ledger made up for it`)
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error)
      logger.error(`Cooperative order ${id} is not in the ledger: ${reason}`)
    }
  }
}

export const config = { name: "record-missed-sales", schedule: "*/15 * * * *" }
