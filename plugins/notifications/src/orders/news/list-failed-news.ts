import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { ORDER_NEWS } from "../../emails/templates"
import { ORDER_NEWS_CAUSES, type OrderNewsCause } from "./news-facts"

// Later than two days, nobody waits for a letter.
const OLDEST_MS = 2 * 24 * 60 * 60 * 1000

/** Causes of the last two days whose letter failed and has no successor that went out. */
export async function listFailedNews(
  container: MedusaContainer,
  now: Date
): Promise<OrderNewsCause[]> {
  const letters = await container
    .resolve(Modules.NOTIFICATION)
    .listNotifications(
      {
        template: ORDER_NEWS,
        created_at: { $gte: new Date(now.getTime() - OLDEST_MS).toISOString() },
      },
      { take: null }
    )
  const failed = letters.filter(({ status }) => status === "failure")
  const causes = failed.flatMap(({ resource_id, resource_type }) => {
    const cause = ORDER_NEWS_CAUSES.find((known) => known === resource_type)
    return cause && resource_id ? [{ cause, id: resource_id }] : []
  })
  return [
    ...new Map(
      causes.map((each) => [`${each.cause}:${each.id}`, each])
    ).values(),
  ]
}
