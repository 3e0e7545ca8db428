import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import {
  affectedProductIds,
  CATALOGUE_EVENTS,
} from "../catalogue/affected-products"
import { env } from "../env"

const TIMEOUT_MS = 5000

type CatalogueArgs = SubscriberArgs<{ id: string | string[] }>

/** Tells the storefront which cached pages a change made old. */
export default async function refreshStorefront({
  event,
  container,
}: CatalogueArgs) {
  const logger = container.resolve(ContainerRegistrationKeys.LOGGER)
  const tags = await tagsOf(event, container)
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
  event: CatalogueArgs["event"],
  container: CatalogueArgs["container"]
): Promise<string[]> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const ids = await affectedProductIds(event, query)
  const { data } = ids.length
    ? await query.graph({
        entity: "product",
        fields: ["handle", "cooperative.handle"],
        filters: { id: ids },
        withDeleted: true,
      })
    : { data: [] }
  const own = data.flatMap((product) => [
    `product:${product.handle}`,
    ...(product.cooperative
      ? [`cooperative:${product.cooperative.handle}`]
      : []),
  ])
  return [...new Set([...own, ...listTagsOf(event.name)])]
}

/** The lists in which the change shows: every catalogue event changes products. */
function listTagsOf(eventName: string): string[] {
  if (eventName.startsWith("cooperative.")) {
    return ["products", "cooperatives"]
  }
  if (eventName.startsWith("product-category.")) {
    return ["products", "categories"]
  }
  return eventName.startsWith("translation.")
    ? ["products", "cooperatives", "categories"]
    : ["products"]
}

export const config: SubscriberConfig = { event: CATALOGUE_EVENTS }
