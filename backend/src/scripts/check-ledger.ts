import {
  checkLedger,
  describeViolation,
} from "@coopstore/settlements/workflows"
import type { ExecArgs } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"

/** Says what breaks the rules of the ledger; fails when something does. */
export default async function sayLedgerCheck({ container }: ExecArgs) {
  const logger = container.resolve(ContainerRegistrationKeys.LOGGER)
  const { violations, counts, took_ms } = await checkLedger(container)
  violations.forEach((violation) => logger.error(describeViolation(violation)))
  logger.info(
    `Ledger: ${violations.length} violations; ${counts.order_adds_up} orders and ${counts.entry_has_cause} entries looked at in ${took_ms} ms`
  )
  if (violations.length) {
    process.exitCode = 1
  }
}
