import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { closeStatementWorkflow } from "../workflows/close-statement"
import { listCooperativesToState } from "../workflows/queries/list-cooperatives-to-state"
import { startOfMonth } from "../workflows/rules/months"

/** Closes last month's statements, of the cooperatives that lack them. */
export default async function closeStatements(container: MedusaContainer) {
  const logger = container.resolve(ContainerRegistrationKeys.LOGGER)
  const closes_at = startOfMonth(new Date())
  for (const cooperative_id of await listCooperativesToState(
    container,
    closes_at
  )) {
    try {
      await closeStatementWorkflow(container).run({
        input: {
          cooperative_id,
          closes_at: closes_at.toISOString(),
          author: "system",
        },
      })
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error)
      logger.error(`No statement for cooperative ${cooperative_id}: ${reason}`)
    }
  }
}

export const config = { name: "close-statements", schedule: "30 2 * * *" }
