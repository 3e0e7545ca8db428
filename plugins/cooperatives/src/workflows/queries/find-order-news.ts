import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { CooperativeOrderStatus } from "../../types/cooperative-order"
import type { NotifyCooperativeInput } from "../notify-cooperative"

/** What a part's maker is told of the status that it took; null of most. */
export async function findOrderNews(
  container: MedusaContainer,
  { id, status }: { id: string; status: CooperativeOrderStatus }
): Promise<NotifyCooperativeInput | null> {
  if (status !== "new" && status !== "canceled") {
    return null
  }
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({
    entity: "cooperative_order",
    fields: ["id", "cooperative_id", "order_display_id", "lines.quantity"],
    filters: { id: [id] },
  })
  const [part]: PartRow[] = data
  if (!part) {
    return null
  }
  const { cooperative_id, order_display_id, lines } = part
  const named = { order_display_id, cooperative_order_id: id }
  const pieces = lines.reduce((sum, { quantity }) => sum + quantity, 0)
  return status === "new"
    ? { cooperative_id, kind: "order-placed", data: { ...named, pieces } }
    : { cooperative_id, kind: "order-canceled", data: named }
}

type PartRow = {
  cooperative_id: string
  order_display_id: number
  lines: { quantity: number }[]
}
