import { moveCooperativeOrderWorkflow } from "@coopstore/cooperatives/workflows"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { MedusaSuiteOptions } from "@medusajs/test-utils/dist/medusa-test-runner"
import { eventually } from "../eventually"
import { CASH, type openCheckout } from "../payments/checkout"

type Api = MedusaSuiteOptions["api"]
type Shop = Awaited<ReturnType<typeof openCheckout>>

/** The counter of the hub: orders are placed, packed, sent and delivered there. */
export async function openCounter(
  api: Api,
  container: MedusaContainer,
  shop: Shop
) {
  const signIn = async (actor: "user" | "customer", who: object) => {
    const { data } = await api.post(`/auth/${actor}/emailpass`, who)
    return { headers: { authorization: `Bearer ${data.token}` } }
  }
  const staff = await signIn("user", shop.summary.credentials.staff)

  /** A guest's order of two makers, to be paid in cash. */
  const placeOrder = async (
    metadata: Record<string, unknown> = {},
    quantity = 2
  ) => {
    const cart_id = await shop.fillCart("ma", { quantity, metadata })
    await shop.choosePayment(cart_id, CASH)
    const { order } = await shop.complete(cart_id)
    const { data } = await shop.get(`/store/carts/${cart_id}/order-access`)
    return { id: String(order.id), token: String(data.token) }
  }

  const linesOf = async (order_id: string) => {
    const query = container.resolve(ContainerRegistrationKeys.QUERY)
    const { data } = await query.graph({
      entity: "order",
      fields: ["items.id", "items.detail.quantity"],
      filters: { id: order_id },
    })
    const lines: { id: string; detail: { quantity: number } }[] =
      data[0]?.items ?? []
    return lines.map(({ id, detail }) => ({
      id,
      quantity: Number(detail.quantity),
    }))
  }

  /** Lets both makers' parts come to the hub: nothing is packed before. */
  const receive = async (order_id: string) => {
    const query = container.resolve(ContainerRegistrationKeys.QUERY)
    const parts = await eventually(
      async () => {
        const { data } = await query.graph({
          entity: "cooperative_order",
          fields: ["id", "status"],
          filters: { order_id: [order_id] },
        })
        return data
      },
      ({ length }) => length === 2
    )
    for (const { id } of parts.filter(({ status }) => status === "new")) {
      for (const status of ["accepted", "ready", "received"] as const) {
        await moveCooperativeOrderWorkflow(container).run({
          input: { id, status, cooperative_id: null },
        })
      }
    }
  }

  /** Packs lines, all of them by default, and hands the parcel to the carrier. */
  const send = async (
    order_id: string,
    {
      items,
      tracking_number,
    }: {
      items?: { id: string; quantity: number }[]
      tracking_number?: string
    } = {}
  ) => {
    await receive(order_id)
    const packed = items ?? (await linesOf(order_id))
    const { data } = await api.post(
      `/admin/orders/${order_id}/fulfillments?fields=id,*fulfillments`,
      { items: packed },
      staff
    )
    const fulfillment = data.order.fulfillments.find(
      (each: { shipped_at: string | null }) => !each.shipped_at
    )
    const id = String(fulfillment.id)
    await api.post(
      `/admin/orders/${order_id}/fulfillments/${id}/shipments`,
      {
        items: packed,
        ...(tracking_number && {
          labels: [
            {
              tracking_number,
              tracking_url: `https://carrier.example/${tracking_number}`,
              label_url: `https://carrier.example/${tracking_number}.pdf`,
            },
          ],
        }),
      },
      staff
    )
    const deliver = () =>
      api.post(
        `/admin/orders/${order_id}/fulfillments/${id}/mark-as-delivered`,
        {},
        staff
      )
    return { id, deliver }
  }

  return { staff, signIn, placeOrder, linesOf, send }
}
