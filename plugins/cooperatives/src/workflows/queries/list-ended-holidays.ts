import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"

/** Ids of the cooperatives whose day of return has come. */
export async function listEndedHolidays(
  container: MedusaContainer,
  now: Date
): Promise<string[]> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({
    entity: "cooperative",
    fields: ["id"],
    filters: { on_holiday: true, holiday_until: { $lte: now } },
  })
  return data.map(({ id }) => id)
}
