import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { recordCooperativeOrderWorkflow } from "@coopstore/settlements/workflows"
import { ledgerOf, sql } from "./factories"

/** Writes a maker's part into the ledger, as its event would. */
export const record = (
  container: MedusaContainer,
  cooperative_order_id: string
) =>
  recordCooperativeOrderWorkflow(container).run({
    input: { cooperative_order_id },
  })

/** What the ledger has written of an order. */
export const entriesOf = (container: MedusaContainer, order_id: string) =>
  ledgerOf(container).listLedgerEntries({ order_id: [order_id] })

/** What that comes to, in minor units. */
export const sumOf = async (container: MedusaContainer, order_id: string) =>
  (await entriesOf(container, order_id)).reduce(
    (sum, { amount }) => sum + amount,
    0
  )

/** Lets an order's money be promised: a payment collection, and nothing in it. */
export async function promiseFor(container: MedusaContainer, order_id: string) {
  const amount = (await sumOf(container, order_id)) / 100
  const collection = await container
    .resolve(Modules.PAYMENT)
    .createPaymentCollections({ amount, currency_code: "mad" })
  await container.resolve(ContainerRegistrationKeys.LINK).create({
    [Modules.ORDER]: { order_id },
    [Modules.PAYMENT]: { payment_collection_id: collection.id },
  })
  return collection.id
}

/** Lets an order's money have come in, as a captured payment would. */
export async function payFor(container: MedusaContainer, order_id: string) {
  const id = await promiseFor(container, order_id)
  await sql(
    container,
    `update payment_collection set status = 'completed',
      captured_amount = amount where id = ?`,
    [id]
  )
  return id
}

/** Notes that the money of parts may be paid out. */
export const release = (
  container: MedusaContainer,
  parts: { id: string; cooperative_id: string }[]
) => {
  const then = new Date(Date.now() - 60_000)
  return ledgerOf(container).createLedgerReleases(
    parts.map(({ id, cooperative_id }) => ({
      cooperative_order_id: id,
      cooperative_id,
      paid_at: then,
      delivered_at: then,
      available_at: then,
    }))
  )
}
