import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { CARD_PROVIDER_ID } from "../providers/card/provider-id"

const MINUTE_MS = 60 * 1000
// The subscriber gets its chance first; Stripe forgets an authorisation after 7 days.
const YOUNGEST_MS = 2 * MINUTE_MS
const OLDEST_MS = 6 * 24 * 60 * MINUTE_MS
const PAGE_SIZE = 200

/** Lists the ids of orders whose card payment is authorised, not captured, and at most 6 days old. */
export async function listOrdersToCapture(
  container: MedusaContainer,
  now: Date
): Promise<string[]> {
  const collections = await listCollectionsToCapture(container, now)
  if (!collections.length) {
    return []
  }
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({
    entity: "order_payment_collection",
    fields: ["order_id"],
    filters: { payment_collection_id: collections },
  })
  return [...new Set(data.map((link) => link.order_id))]
}

async function listCollectionsToCapture(container: MedusaContainer, now: Date) {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const found: string[] = []
  for (let skip = 0; ; skip += PAGE_SIZE) {
    const { data } = await query.graph({
      entity: "payment",
      fields: ["payment_collection_id"],
      filters: {
        provider_id: CARD_PROVIDER_ID,
        captured_at: null,
        canceled_at: null,
        created_at: {
          $gte: new Date(now.getTime() - OLDEST_MS),
          $lte: new Date(now.getTime() - YOUNGEST_MS),
        },
      },
      pagination: { take: PAGE_SIZE, skip, order: { id: "ASC" } },
    })
    found.push(...data.map((payment) => payment.payment_collection_id))
    if (data.length < PAGE_SIZE) {
      return found
    }
  }
}
