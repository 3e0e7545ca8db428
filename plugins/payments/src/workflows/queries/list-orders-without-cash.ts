import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { CASH_PROVIDER_ID } from "../../providers/cash-on-delivery/provider-id"

const MINUTE_MS = 60 * 1000
// The subscriber gets its chance first.
const YOUNGEST_MS = 2 * MINUTE_MS
const OLDEST_MS = 31 * 24 * 60 * MINUTE_MS
const PAGE_SIZE = 200

/** Ids of orders of the last 31 days whose promised cash nobody noted. */
export async function listOrdersWithoutCash(
  container: MedusaContainer,
  now: Date
): Promise<string[]> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const found: string[] = []
  for (let skip = 0; ; skip += PAGE_SIZE) {
    const { data } = await query.graph({
      entity: "payment",
      fields: ["payment_collection.order.id"],
      filters: {
        provider_id: CASH_PROVIDER_ID,
        captured_at: null,
        canceled_at: null,
        created_at: {
          $gte: new Date(now.getTime() - OLDEST_MS),
          $lte: new Date(now.getTime() - YOUNGEST_MS),
        },
      },
      pagination: { take: PAGE_SIZE, skip, order: { id: "ASC" } },
    })
    const rows: PaymentRow[] = data
    const ids = rows.flatMap(
      ({ payment_collection }) => payment_collection?.order?.id ?? []
    )
    found.push(...(await leaveOutNoted(container, ids)))
    if (rows.length < PAGE_SIZE) {
      return found
    }
  }
}

type PaymentRow = {
  payment_collection?: { order?: { id: string } | null } | null
}

async function leaveOutNoted(container: MedusaContainer, ids: string[]) {
  if (!ids.length) {
    return []
  }
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({
    entity: "cash_collection",
    fields: ["order_id"],
    filters: { order_id: ids },
  })
  const noted = new Set(data.map(({ order_id }) => order_id))
  return ids.filter((id) => !noted.has(id))
}
