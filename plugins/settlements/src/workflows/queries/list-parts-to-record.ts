import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { z } from "@medusajs/framework/zod"
import { LEDGER_MODULE } from "../../modules/ledger"
import type LedgerModuleService from "../../modules/ledger/service"

const DAY_MS = 24 * 60 * 60 * 1000
const OLDEST_MS = 31 * DAY_MS
const PAGE_SIZE = 200
const CLOSED = ["refused", "canceled"]

const changedPartSchema = z.object({
  id: z.string(),
  order_id: z.string(),
  status: z.string(),
})

type ChangedPart = z.infer<typeof changedPartSchema>

/** Ids of parts that changed in the last 31 days and that the ledger lacks. */
export async function listPartsToRecord(
  container: MedusaContainer,
  now: Date
): Promise<string[]> {
  const found: string[] = []
  for (let after = ""; ;) {
    const parts = await listChangedParts(container, now, after)
    found.push(...(await keepUnrecorded(container, parts)))
    if (parts.length < PAGE_SIZE) {
      return found
    }
    after = parts.at(-1)?.id ?? after
  }
}

async function listChangedParts(
  container: MedusaContainer,
  now: Date,
  after: string
): Promise<ChangedPart[]> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({
    entity: "cooperative_order",
    fields: ["id", "order_id", "status"],
    filters: {
      id: { $gt: after },
      updated_at: { $gte: new Date(now.getTime() - OLDEST_MS) },
    },
    pagination: { take: PAGE_SIZE, skip: 0, order: { id: "ASC" } },
  })
  return changedPartSchema.array().parse(data)
}

/** Parts of orders without a sale, and closed parts that something stands of. */
async function keepUnrecorded(
  container: MedusaContainer,
  parts: ChangedPart[]
): Promise<string[]> {
  const service = container.resolve<LedgerModuleService>(LEDGER_MODULE)
  const [sold, standing] = await Promise.all([
    service.listSoldOrders(parts.map(({ order_id }) => order_id)),
    service.listStandingParts(
      parts.filter(({ status }) => CLOSED.includes(status)).map(({ id }) => id)
    ),
  ])
  return parts
    .filter(
      ({ id, order_id }) => !sold.includes(order_id) || standing.includes(id)
    )
    .map(({ id }) => id)
}
