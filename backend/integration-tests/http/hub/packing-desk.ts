import type { MedusaContainer } from "@medusajs/framework/types"
import type { MedusaSuiteOptions } from "@medusajs/test-utils/dist/medusa-test-runner"
import { openCashDesk } from "../payments/cash-desk"
import { openCheckout } from "../payments/checkout"
import { openHubDesk } from "./hub-desk"

type Api = MedusaSuiteOptions["api"]
type Parcel = Parameters<typeof parcelOf>

/** What is said of a parcel that is packed. */
export const parcelOf = (
  order_id: string,
  lines: { line_item_id: string; quantity: number }[],
  fields: object = {}
) => ({
  order_id,
  lines: lines.map(({ line_item_id, quantity }) => ({
    line_item_id,
    quantity,
  })),
  carrier: "amana",
  weight_grams: 1_200,
  ...fields,
})

/** The same, as it is sent. */
export function packing(...parcel: Parcel): [string, object] {
  const { order_id, ...body } = parcelOf(...parcel)
  return [`orders/${order_id}/pack`, body]
}

/** A tracking number that no parcel bears yet. */
export const freshNumber = () =>
  `OWN${Date.now()}${Math.trunc(Math.random() * 100)}`

/** The hub, where orders of two makers are packed, shipped and delivered. */
export async function openPackingDesk(api: Api, container: MedusaContainer) {
  const cash = openCashDesk(container, await openCheckout(api, container))
  const desk = await openHubDesk(api, container)

  /** An order of two makers, two pieces of each, of which the first came. */
  const halfReceived = async () => {
    const { order_id } = await cash.placeOrder({ quantity: 2 })
    const [first, second] = await desk.readyParts(order_id)
    await desk.receive(first, { lot_code: "LOT-A" })
    return { order_id, first, second }
  }
  const received = async () => {
    const half = await halfReceived()
    await desk.receive(half.second, { lot_code: "LOT-B" })
    return half
  }
  const pack = async (...parcel: Parcel) => {
    const { parcel: packed } = await desk.post(...packing(...parcel))
    return String(packed.id)
  }
  const ship = async (id: string, tracking_number: string | null = null) => {
    const { outcomes } = await desk.post("parcels/ship", {
      parcels: [{ id, tracking_number }],
    })
    return outcomes[0]
  }
  const deliver = async (...ids: string[]) =>
    (await desk.post("parcels/deliver", { ids })).outcomes
  const orderAtHub = async (order_id: string) =>
    (await desk.get(`orders/${order_id}`)).order
  const stage = async (name: string, query = "") => {
    const { columns } = await desk.get(`board?stage=${name}&limit=100${query}`)
    return columns[0]
  }
  const stands = async (name: string, id: string) =>
    (await stage(name)).cards.some((card: { id: string }) => card.id === id)

  return {
    ...desk,
    cash,
    halfReceived,
    received,
    pack,
    ship,
    deliver,
    orderAtHub,
    stage,
    stands,
  }
}
