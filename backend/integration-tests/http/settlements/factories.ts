import {
  type default as LedgerModule,
  LEDGER_MODULE,
} from "@coopstore/settlements/modules/ledger"
import { moveCooperativeOrderWorkflow } from "@coopstore/cooperatives/workflows"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { servicesOf } from "../cooperatives/services"

type LedgerService = InstanceType<(typeof LedgerModule)["service"]>

let sequence = 0

/** The ledger's own service, as a test looks behind the public door. */
export const ledgerOf = (container: MedusaContainer) =>
  container.resolve<LedgerService>(LEDGER_MODULE)

/** A maker's part of an order of a centime value, as if it had been placed. */
export async function aPart(
  container: MedusaContainer,
  fields: { cooperative_id: string } & Record<string, unknown>
) {
  sequence += 1
  const total = typeof fields.total === "number" ? fields.total : 14_000
  const [part] = await servicesOf(
    container
  ).cooperativeOrders.createPlacedOrders([
    {
      order_id: `order_test_${sequence}`,
      order_display_id: sequence,
      currency_code: "mad",
      total,
      delivery_town: "Agadir",
      delivery_country: "ma",
      placed_at: new Date(),
      lines: [
        {
          line_item_id: `item_test_${sequence}`,
          product_id: "prod_test",
          variant_id: "variant_test",
          title: "Huile d'argane",
          variant_title: "250 ml",
          thumbnail: null,
          quantity: 1,
          unit_price: total,
          total,
        },
      ],
      ...fields,
    },
  ])
  if (!part) throw new Error("The part was not stored")
  return part
}

const WAY = ["accepted", "ready", "received", "shipped", "delivered"] as const

/** Moves parts all the way to their shopper. */
export async function deliver(container: MedusaContainer, ids: string[]) {
  for (const id of ids) {
    for (const status of WAY) {
      await moveCooperativeOrderWorkflow(container).run({
        input: { id, status, cooperative_id: null },
      })
    }
  }
}

/** Lets time pass for parts: they were delivered days ago. */
export const deliveredDaysAgo = (
  container: MedusaContainer,
  { ids, days }: { ids: string[]; days: number }
) =>
  servicesOf(container).cooperativeOrders.updateCooperativeOrders(
    ids.map((id) => ({
      id,
      delivered_at: new Date(Date.now() - days * 24 * 60 * 60 * 1000),
    }))
  )

/** Runs SQL as somebody with the database at hand. */
export const sql = (
  container: MedusaContainer,
  text: string,
  values: string[]
) =>
  container.resolve(ContainerRegistrationKeys.PG_CONNECTION).raw(text, values)
