import type { MedusaContainer } from "@medusajs/framework/types"
import {
  ContainerRegistrationKeys,
  MedusaError,
} from "@medusajs/framework/utils"
import { z } from "@medusajs/framework/zod"
import type { StoreOrderDirham } from "../../types/dirham"
import type { KnownEntry } from "../../types/ledger"
import { splitDirham } from "../rules/split-dirham"
import { listKnownEntries } from "./list-known-entries"
import { planOrderEntries } from "./plan-order-entries"

const accessSchema = z.object({ order_id: z.string().min(1) })

/** Where the money of the order behind a secret link went. */
export async function getOrderDirham(
  container: MedusaContainer,
  token: string
): Promise<StoreOrderDirham["dirham"]> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({
    entity: "order_access",
    fields: ["order_id"],
    filters: { token: [token] },
  })
  const access = accessSchema.safeParse(data[0])
  if (!access.success) {
    throw new MedusaError(
      MedusaError.Types.NOT_FOUND,
      "There is no order behind this link"
    )
  }
  const entries = await listEntriesSoFar(container, access.data.order_id)
  const [first] = entries
  if (!first) {
    return null
  }
  const ids = [
    ...new Set(entries.flatMap(({ cooperative_id }) => cooperative_id ?? [])),
  ]
  const makers = await listMakers(container, ids)
  return {
    // Corrections move dirhams between two accounts, whatever was paid in.
    ...splitDirham(entries.filter(({ kind }) => kind !== "adjustment")),
    currency_code: first.currency_code,
    makers: makers.map(({ id, ...maker }) => ({
      ...maker,
      amount: splitDirham(
        entries.filter(
          ({ cooperative_id, kind }) =>
            cooperative_id === id && kind !== "adjustment"
        )
      ).maker,
    })),
  }
}

const makerSchema = z.object({
  id: z.string(),
  handle: z.string(),
  name: z.string(),
})

async function listMakers(container: MedusaContainer, ids: string[]) {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = ids.length
    ? await query.graph({
        entity: "cooperative",
        fields: Object.keys(makerSchema.shape),
        filters: { id: ids },
      })
    : { data: [] }
  return makerSchema.array().parse(data)
}

/**
 * What the ledger has of an order, or is about to write of one that was placed
 * a moment ago; nothing until the order has its makers.
 */
async function listEntriesSoFar(
  container: MedusaContainer,
  order_id: string
): Promise<KnownEntry[]> {
  const known = await listKnownEntries(container, order_id)
  if (known.length) {
    return known
  }
  const { lacking } = await planOrderEntries(container, order_id, new Date())
  return lacking.some(({ account }) => account === "cooperative") ? lacking : []
}
