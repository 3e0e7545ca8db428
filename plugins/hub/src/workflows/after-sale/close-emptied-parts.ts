import { moveCooperativeOrderWorkflow } from "@coopstore/cooperatives/workflows"
import type { MedusaContainer } from "@medusajs/framework/types"
import { getSoldOrder } from "./queries/get-sold-order"

// What may still be canceled; see the cooperatives plugin.
const OPEN = ["new", "accepted", "ready", "received"]

/**
 * Cancels the parts of an order of which every piece left it, so that nobody
 * waits for them and their maker is told. Comes after the money: the ledger
 * takes back by itself what stands of an order whose parts are all closed.
 */
export async function closeEmptiedParts(
  container: MedusaContainer,
  order_id: string
): Promise<void> {
  const order = await getSoldOrder(container, order_id)
  const left = new Map(
    order.items.map(({ id, detail }) => [id, detail.quantity])
  )
  const emptied = (order.cooperative_orders ?? []).filter(
    ({ status, lines }) =>
      OPEN.includes(status) &&
      lines.every(({ line_item_id }) => !left.get(line_item_id))
  )
  for (const { id } of emptied) {
    await moveCooperativeOrderWorkflow(container).run({
      input: { id, status: "canceled", cooperative_id: null },
    })
  }
}
