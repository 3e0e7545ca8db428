import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework"
import { followStockAlertWorkflow } from "../workflows/follow-stock-alert"
import { listWatchedVariantsOfLevels } from "../workflows/queries/list-watched-variants"

/** Looks at the alerts of what was sold, received or counted. */
export default async function handleStockMoved({
  event,
  container,
}: SubscriberArgs<{ id: string | string[] }>) {
  const variant_ids = await listWatchedVariantsOfLevels(
    container,
    [event.data.id].flat()
  )
  for (const variant_id of variant_ids) {
    await followStockAlertWorkflow(container).run({ input: { variant_id } })
  }
}

// The module's own event: sales reserve without the workflow that has another.
const LEVEL_UPDATED = "inventory.inventory-level.updated"

export const config: SubscriberConfig = {
  event: LEVEL_UPDATED,
  context: { subscriberId: "stock-moved" },
}
