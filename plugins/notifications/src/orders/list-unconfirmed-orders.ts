import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { ORDER_PLACED } from "../emails/templates"

const MINUTE_MS = 60 * 1000
// The subscriber gets its chance first; later than two days, nobody waits.
const YOUNGEST_MS = 5 * MINUTE_MS
const OLDEST_MS = 2 * 24 * 60 * MINUTE_MS
const PAGE_SIZE = 200

/** Lists the ids of orders of the last two days whose confirmation has not gone out. */
export async function listUnconfirmedOrders(
  container: MedusaContainer,
  now: Date
): Promise<string[]> {
  const found: string[] = []
  for (let skip = 0; ; skip += PAGE_SIZE) {
    const ids = await listOrderIds(container, now, skip)
    const confirmed = await listConfirmed(container, ids)
    found.push(...ids.filter((id) => !confirmed.has(id)))
    if (ids.length < PAGE_SIZE) {
      return found
    }
  }
}

async function listOrderIds(
  container: MedusaContainer,
  now: Date,
  skip: number
): Promise<string[]> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({
    entity: "order",
    fields: ["id"],
    filters: {
      is_draft_order: false,
      no_notification: false,
      email: { $ne: null },
      created_at: {
        $gte: new Date(now.getTime() - OLDEST_MS),
        $lte: new Date(now.getTime() - YOUNGEST_MS),
      },
    },
    pagination: { take: PAGE_SIZE, skip, order: { id: "ASC" } },
  })
  return data.map(({ id }) => id)
}

async function listConfirmed(
  container: MedusaContainer,
  ids: string[]
): Promise<Set<string>> {
  if (!ids.length) {
    return new Set()
  }
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({
    entity: Modules.NOTIFICATION,
    fields: ["resource_id", "status"],
    filters: { resource_id: ids, template: ORDER_PLACED },
  })
  return new Set(
    data
      .filter(({ status }) => status !== "failure")
      .flatMap(({ resource_id }) => resource_id ?? [])
  )
}
