import { moveCooperativeOrderWorkflow } from "@coopstore/cooperatives/workflows"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { MedusaSuiteOptions } from "@medusajs/test-utils/dist/medusa-test-runner"
import { eventually } from "../eventually"

type Api = MedusaSuiteOptions["api"]

/** Sends an order's goods, as the hub's staff do in the admin. */
export function openParcelDesk(
  api: Api,
  { container, staff }: { container: MedusaContainer; staff: object }
) {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)

  const partsOf = async (order_id: string) => {
    const { data } = await query.graph({
      entity: "cooperative_order",
      fields: ["id", "status", "order_id"],
      filters: { order_id: [order_id] },
    })
    return data
  }

  /** Lets both makers' parts come to the hub. */
  const receiveParts = async (order_id: string) => {
    const parts = await eventually(
      () => partsOf(order_id),
      ({ length }) => length === 2
    )
    for (const { id } of parts) {
      for (const status of ["accepted", "ready", "received"] as const) {
        await moveCooperativeOrderWorkflow(container).run({
          input: { id, status, cooperative_id: null },
        })
      }
    }
  }

  /** Packs all that is left of an order, or some of its lines. */
  const pack = async (
    order_id: string,
    choose: (index: number) => boolean = () => true
  ) => {
    const { data } = await api.get(
      `/admin/orders/${order_id}?fields=id,*items`,
      staff
    )
    // The API keeps no order among them.
    const items = data.order.items
      .sort((a: { id: string }, b: { id: string }) => a.id.localeCompare(b.id))
      .filter((_: unknown, index: number) => choose(index))
      .map(({ id, quantity }: { id: string; quantity: number }) => ({
        id,
        quantity,
      }))
    const { data: packed } = await api.post(
      `/admin/orders/${order_id}/fulfillments?fields=id,*fulfillments`,
      { items },
      staff
    )
    const parcel = packed.order.fulfillments.find(
      ({ shipped_at }: { shipped_at: string | null }) => !shipped_at
    )
    const path = `/admin/orders/${order_id}/fulfillments/${parcel.id}`
    const ship = (tracking_number: string) =>
      api.post(
        `${path}/shipments`,
        {
          items,
          labels: [{ tracking_number, tracking_url: "#", label_url: "#" }],
        },
        staff
      )
    const deliver = () => api.post(`${path}/mark-as-delivered`, {}, staff)
    const undo = () => api.post(`${path}/cancel`, {}, staff)
    return { ship, deliver, undo, id: String(parcel.id) }
  }

  return { partsOf, receiveParts, pack }
}
