import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { checkLedger } from "../workflows/queries/check-ledger"
import { describeViolation } from "../workflows/rules/describe-violation"

/** Says in the log what breaks the rules of the ledger. */
export default async function checkLedgerDaily(container: MedusaContainer) {
  const logger = container.resolve(ContainerRegistrationKeys.LOGGER)
  const { violations } = await checkLedger(container)
  violations.forEach((violation) => logger.error(describeViolation(violation)))
}

export const config = { name: "check-ledger", schedule: "40 3 * * *" }
