import type { MedusaContainer } from "@medusajs/framework/types"
import type { MedusaSuiteOptions } from "@medusajs/test-utils/dist/medusa-test-runner"
import { staffHeaders } from "../cooperatives/factories"
import { eventually } from "../eventually"
import { runJob } from "../run-job"
import { openCashDesk } from "./cash-desk"
import { openCheckout } from "./checkout"
import { openParcelDesk } from "./parcels"

type Api = MedusaSuiteOptions["api"]

export type Amount = { amount?: unknown } | null

let sequence = 0
export const aTrackingNumber = () =>
  `EA${String((sequence += 1)).padStart(9, "0")}MA`

/** A carrier's file of what it collected, amounts in minor units. */
export function aFile(...lines: { tracking: string; amount: number }[]) {
  const rows = lines.map(
    ({ tracking, amount }) =>
      `${tracking};${(amount / 100).toFixed(2).replace(".", ",")}`
  )
  const text = ["Code envoi;Montant CRBT", ...rows].join("\r\n")
  return {
    carrier: "amana",
    file_name: "amana-novembre.csv",
    content_base64: Buffer.from(text).toString("base64"),
  }
}

/** Where staff follow the cash of orders until a carrier hands it over. */
export async function openRemittanceDesk(api: Api, container: MedusaContainer) {
  const shop = await openCheckout(api, container)
  const staff = await staffHeaders(container)
  const cashDesk = openCashDesk(container, shop)
  const parcels = openParcelDesk(api, { container, staff })

  const stateBecomes = (order_id: string, state: string) =>
    eventually(
      () => cashDesk.collectionOf(order_id),
      (found) => found?.state === state
    )
  const post = async (path: string, body: object = {}) =>
    (await api.post(`/admin/${path}`, body, staff)).data
  const get = async (path: string) =>
    (await api.get(`/admin/${path}`, staff)).data
  const moneyOf = async (cart_id: string) => {
    const order = await shop.orderOf(cart_id)
    const [collection] = order?.payment_collections ?? []
    const captured = (collection?.payments?.[0]?.captures ?? []).map(
      (row: Amount) => Math.round(Number(row?.amount) * 100)
    )
    return { order, collection, captured }
  }

  /** An order whose one parcel was delivered against cash. */
  const delivered = async () => {
    const placed = await cashDesk.placeOrder()
    await parcels.receiveParts(placed.order_id)
    const tracking = aTrackingNumber()
    const parcel = await parcels.pack(placed.order_id)
    await parcel.ship(tracking)
    await parcel.deliver()
    await stateBecomes(placed.order_id, "collected")
    return { ...placed, tracking, amount: placed.collection.amount }
  }

  /** What the ledger's check says of an order that stands in the ledger. */
  const violationsOf = async (order_id: string) => {
    await runJob(container, "record-missed-sales")
    const { violations } = await get("ledger-check")
    return violations.filter(({ id }: { id: string }) => id === order_id)
  }
  const remit = async (file: object) => {
    const { cash_remittance, is_new } = await post(
      "cash-remittances/import",
      file
    )
    const detail = await get(`cash-remittances/${cash_remittance.id}`)
    return { ...detail.cash_remittance, is_new }
  }

  return {
    ...cashDesk,
    shop,
    staff,
    parcels,
    stateBecomes,
    post,
    get,
    moneyOf,
    delivered,
    violationsOf,
    remit,
  }
}
