import { moveCooperativeOrderWorkflow } from "@coopstore/cooperatives/workflows"
import {
  HUB_MODULE,
  type default as HubModule,
} from "@coopstore/hub/modules/hub"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { MedusaSuiteOptions } from "@medusajs/test-utils/dist/medusa-test-runner"
import { staffHeaders } from "../cooperatives/factories"
import { servicesOf } from "../cooperatives/services"
import { eventually } from "../eventually"
import { ledgerOf } from "../settlements/factories"

type Api = MedusaSuiteOptions["api"]
type HubService = InstanceType<(typeof HubModule)["service"]>

/** A maker's part, as the database has it. */
export type Part = {
  id: string
  cooperative_id: string
  order_display_id: number
  status: string
  cooperative: { name: string }
  lines: {
    line_item_id: string
    variant_id: string
    title: string
    quantity: number
    total: number
    received_quantity: number
    short_quantity: number
    damaged_quantity: number
  }[]
}

type OrderRow = {
  total: unknown
  items: { id: string; detail: { quantity: unknown } }[]
}

const CENTIMES = 100

/** What is counted of a line when nothing is said: all of it, in one lot. */
const WHOLE = { lot_code: "L-2026-11", best_before: "2030-06-30", shelf: "A1" }

/** The first line of a part: in these orders, its only one. */
export function lineOf(part: Part | undefined) {
  const line = part?.lines[0]
  if (!line) throw new Error("A part has lines")
  return line
}

/** The hub: its people, and what stands in the database of an order. */
export async function openHubDesk(api: Api, container: MedusaContainer) {
  const staff = await staffHeaders(container)
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const hub = container.resolve<HubService>(HUB_MODULE)

  const partsOf = async (order_id: string): Promise<Part[]> => {
    const { data } = await query.graph({
      entity: "cooperative_order",
      fields: ["*", "lines.*", "cooperative.name"],
      filters: { order_id: [order_id] },
    })
    return data as never
  }
  const partOf = async (order_id: string, id: string) => {
    const found = (await partsOf(order_id)).find((part) => part.id === id)
    if (!found) throw new Error(`No part ${id}`)
    return found
  }
  /** An order's parts, once they all exist, made ready unless they stay new. */
  const makeReady = async (order_id: string, count: number, until?: "new") => {
    const parts = await eventually(
      () => partsOf(order_id),
      ({ length }) => length === count
    )
    for (const { id } of until ? [] : parts) {
      for (const status of ["accepted", "ready"] as const) {
        await moveCooperativeOrderWorkflow(container).run({
          input: { id, status, cooperative_id: null },
        })
      }
    }
    return partsOf(order_id)
  }
  /** The parts of an order of two makers. */
  const twoParts = async (
    order_id: string,
    until?: "new"
  ): Promise<[Part, Part]> => {
    const [first, second] = await makeReady(order_id, 2, until)
    if (!first || !second) throw new Error("An order of two makers has two")
    return [first, second]
  }
  const readyParts = (order_id: string) => twoParts(order_id)

  /** What is sent of a count; `counts` are of the part's first line. */
  const countOf = (part: Part, counts: object = {}) => ({
    cooperative_order_id: part.id,
    lines: part.lines.map(({ line_item_id, quantity }, index) => ({
      line_item_id,
      good: quantity,
      ...WHOLE,
      ...(index === 0 ? counts : {}),
    })),
  })
  const receive = (part: Part, counts: object = {}) =>
    api.post("/admin/hub/receipts", countOf(part, counts), staff)

  const orderOf = async (id: string): Promise<OrderRow> => {
    const { data } = await query.graph({
      entity: "order",
      fields: [
        "id",
        "display_id",
        "total",
        "version",
        "items.*",
        "items.detail.*",
      ],
      filters: { id },
    })
    return data[0] as never
  }
  /** Pieces that lie at the hub, and those of them that are kept for orders. */
  const stockOf = async (variant_id: string) => {
    const { data } = await query.graph({
      entity: "variant",
      fields: [
        "inventory_items.inventory.location_levels.stocked_quantity",
        "inventory_items.inventory.location_levels.reserved_quantity",
      ],
      filters: { id: variant_id },
    })
    const level = data[0]?.inventory_items?.[0]?.inventory?.location_levels?.[0]
    return {
      stocked: Number(level?.stocked_quantity),
      reserved: Number(level?.reserved_quantity),
    }
  }
  /** Entries that an order has in the ledger, as amounts by kind. */
  const ledgerSum = async (order_id: string, kinds?: string[]) => {
    const entries = await ledgerOf(container).listLedgerEntries(
      { order_id, ...(kinds ? { kind: kinds as never } : {}) },
      { take: 500 }
    )
    return entries.reduce((sum, { amount }) => sum + amount, 0)
  }
  /** An order's total, in minor units. */
  const totalOf = async (order_id: string) =>
    Math.round(Number((await orderOf(order_id)).total) * CENTIMES)
  const newsOf = (cooperative_id: string) =>
    servicesOf(container).cooperatives.listCooperativeNotifications({
      cooperative_id,
    })
  const get = async (path: string) =>
    (await api.get(`/admin/hub/${path}`, staff)).data
  const post = async (path: string, body: object = {}) =>
    (await api.post(`/admin/hub/${path}`, body, staff)).data

  return {
    staff,
    hub,
    partsOf,
    partOf,
    makeReady,
    twoParts,
    readyParts,
    countOf,
    receive,
    orderOf,
    totalOf,
    stockOf,
    ledgerSum,
    newsOf,
    get,
    post,
  }
}
