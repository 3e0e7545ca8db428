import { followOrders } from "@coopstore/cooperatives/workflows"
import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework"
import { AFTER_SALE_MODULE } from "../modules/after-sale"
import type AfterSaleModuleService from "../modules/after-sale/service"
import { AfterSaleEvents } from "../types/after-sale-events"
import { closeEmptiedParts } from "../workflows/after-sale/close-emptied-parts"

/**
 * Closes a maker's part once all its pieces were canceled, or once the parcels
 * that held them arrived, came back or were lost.
 */
export default async function movePartsAfterSale({
  event,
  container,
}: SubscriberArgs<{ id: string }>) {
  const service = container.resolve<AfterSaleModuleService>(AFTER_SALE_MODULE)
  const { kind, order_id } = await service.retrieveAfterSale(event.data.id)
  if (kind === "cancellation") {
    await closeEmptiedParts(container, order_id)
  }
  if (kind === "door_refusal" || kind === "lost") {
    await followOrders(container, [order_id])
  }
}

export const config: SubscriberConfig = {
  event: AfterSaleEvents.RECORDED,
  context: { subscriberId: "move-parts-after-sale" },
}
