import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { affectedProductIds, CATALOGUE_EVENTS } from "../catalogue/affected-products"
import { readEnv } from "../env"

const TIMEOUT_MS = 5000

/** Tells the storefront which cached pages a change made old. */
export default async function refreshStorefront({
  event,
  container,
}: SubscriberArgs<{ id: string | string[] }>) {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const logger = container.resolve(ContainerRegistrationKeys.LOGGER)
  const tags = await tagsOf(event, query)
  const env = readEnv(process.env)
  try {
    const response = await fetch(`${env.STOREFRONT_URL}/api/refresh`, {
      method: "POST",
      headers: {
        "content-type": "application/json",
        authorization: `Bearer ${env.REFRESH_SECRET}`,
      },
      body: JSON.stringify({ tags }),
      signal: AbortSignal.timeout(TIMEOUT_MS),
    })
    if (!response.ok) {
      logger.warn(`The storefront refused to refresh (${response.status})`)
    }
  } catch (error) {
    // Pages expire by themselves, so an absent storefront is no failure here.
    logger.debug(`The storefront could not be told to refresh: ${error}`)
  }
}

async function tagsOf(
  event: SubscriberArgs<{ id: string | string[] }>["event"],
  query: Parameters<typeof affectedProductIds>[1]
) {
  const ids = await affectedProductIds(event, query)
  const { data } = ids.length
    ? await query.graph({
        entity: "product",
        fields: ["handle", "cooperative.handle"],
        filters: { id: ids },
        withDeleted: true,
      })
    : { data: [] }
  const tags = data.flatMap((product) => [
    `product:${product.handle}`,
    ...(product.cooperative ? [`cooperative:${product.cooperative.handle}`] : []),
  ])
  const shared = ["products", "cooperatives", "categories"]
  return [...new Set([...tags, ...shared])]
}

export const config: SubscriberConfig = { event: CATALOGUE_EVENTS }
