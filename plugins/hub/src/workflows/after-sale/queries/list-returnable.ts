import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { AFTER_SALE_MODULE } from "../../../modules/after-sale"
import type AfterSaleModuleService from "../../../modules/after-sale/service"
import type { ReturnableLine } from "../../../types/after-sale"
import { toReturnable } from "../rules/returnable"
import { deliveredAt, getSoldOrder, type SoldOrder } from "./get-sold-order"

/** What of an order may be sent back, line by line, and until when. */
export async function listReturnable(
  container: MedusaContainer,
  order_id: string,
  now: Date
): Promise<ReturnableLine[]> {
  const service = container.resolve<AfterSaleModuleService>(AFTER_SALE_MODULE)
  const order = await getSoldOrder(container, order_id)
  const classes = await readClasses(
    container,
    order.items.flatMap(({ product_id }) => product_id ?? [])
  )
  const asked = await countAsked(service, order_id)
  const country = order.shipping_address?.country_code ?? ""
  return order.items.map(({ id, product_title, title, product_id, detail }) =>
    toReturnable(
      {
        line_item_id: id,
        title: product_title ?? title,
        product_class: classes.get(product_id ?? "") ?? null,
        delivered: detail.delivered_quantity,
        sent_back: sentBack(detail) + (asked.get(id) ?? 0),
        delivered_at: deliveredAt(order, id),
      },
      { country, days: service.withdrawal, now }
    )
  )
}

/** Delivered pieces that came back; a refused parcel's were never delivered. */
function sentBack(detail: SoldOrder["items"][number]["detail"]): number {
  const gone =
    detail.return_requested_quantity + detail.return_received_quantity
  const never = detail.shipped_quantity - detail.delivered_quantity
  return Math.max(0, gone - never)
}

/** Pieces that shoppers asked to send back and nobody received yet. */
async function countAsked(service: AfterSaleModuleService, order_id: string) {
  const open = await service.listAfterSales(
    { order_id: [order_id], state: "requested" },
    { relations: ["lines"] }
  )
  const counts = new Map<string, number>()
  for (const { line_item_id, quantity } of open.flatMap(({ lines }) => lines)) {
    counts.set(line_item_id, (counts.get(line_item_id) ?? 0) + quantity)
  }
  return counts
}

async function readClasses(
  container: MedusaContainer,
  ids: string[]
): Promise<Map<string, string>> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({
    entity: "product",
    fields: ["id", "listing.class"],
    filters: { id: ids },
  })
  const rows: { id: string; listing?: { class: string } | null }[] = data
  return new Map(
    rows.flatMap(({ id, listing }) => (listing ? [[id, listing.class]] : []))
  )
}
