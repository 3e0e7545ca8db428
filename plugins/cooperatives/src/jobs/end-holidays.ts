import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { endHolidayWorkflow } from "../workflows/end-holiday"
import { listEndedHolidays } from "../workflows/queries/list-ended-holidays"

/** Puts cooperatives back on sale on the day that they said they return. */
export default async function endHolidays(container: MedusaContainer) {
  const logger = container.resolve(ContainerRegistrationKeys.LOGGER)
  for (const id of await listEndedHolidays(container, new Date())) {
    try {
      await endHolidayWorkflow(container).run({ input: { id } })
      logger.info(`Cooperative ${id} is back from its holiday`)
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error)
      logger.error(`The holiday of cooperative ${id} did not end: ${reason}`)
    }
  }
}

// Hourly rather than daily: a run that was missed is made up for the same day.
export const config = { name: "end-holidays", schedule: "5 * * * *" }
