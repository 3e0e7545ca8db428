import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { reasonOf } from "../reason-of"
import { listLinesToApply } from "./queries/list-lines-to-apply"
import { takeRemittedCashWorkflow } from "./take-remitted-cash"

/**
 * Takes the money of a remittance's lines, of one remittance or of all that
 * were interrupted. A line that fails is logged, and stops no other.
 */
export async function applyRemittance(
  container: MedusaContainer,
  { id, author }: { id: string | null; author: string }
): Promise<void> {
  const logger = container.resolve(ContainerRegistrationKeys.LOGGER)
  for (const line_id of await listLinesToApply(container, id)) {
    try {
      await takeRemittedCashWorkflow(container).run({
        input: { line_id, kind: "remitted", author, decision: null },
      })
    } catch (error) {
      logger.error(
        `Remittance line ${line_id} waits to be taken again: ${reasonOf(error)}`
      )
    }
  }
}
