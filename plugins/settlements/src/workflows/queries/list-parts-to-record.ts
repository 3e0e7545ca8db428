import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { z } from "@medusajs/framework/zod"
import { LEDGER_MODULE } from "../../modules/ledger"
import type LedgerModuleService from "../../modules/ledger/service"
import { planEntries } from "../rules/plan-entries"
import { listCooperativeParts } from "./list-cooperative-parts"
import { listKnownEntries } from "./list-known-entries"

const DAY_MS = 24 * 60 * 60 * 1000
const OLDEST_MS = 31 * DAY_MS
const PAGE_SIZE = 200

/** Ids of parts that changed in the last 31 days and that the ledger lacks. */
export async function listPartsToRecord(
  container: MedusaContainer,
  now: Date
): Promise<string[]> {
  const found: string[] = []
  for (let skip = 0; ; skip += PAGE_SIZE) {
    const ids = await listChangedParts(container, now, skip)
    found.push(...(await keepUnrecorded(container, ids, now)))
    if (ids.length < PAGE_SIZE) {
      return found
    }
  }
}

async function listChangedParts(
  container: MedusaContainer,
  now: Date,
  skip: number
): Promise<string[]> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({
    entity: "cooperative_order",
    fields: ["id"],
    filters: { updated_at: { $gte: new Date(now.getTime() - OLDEST_MS) } },
    pagination: { take: PAGE_SIZE, skip, order: { id: "ASC" } },
  })
  return z
    .array(z.object({ id: z.string() }))
    .parse(data)
    .map(({ id }) => id)
}

async function keepUnrecorded(
  container: MedusaContainer,
  ids: string[],
  now: Date
): Promise<string[]> {
  const { commissionBasisPoints: basisPoints } =
    container.resolve<LedgerModuleService>(LEDGER_MODULE)
  const [parts, entries] = await Promise.all([
    listCooperativeParts(container, ids),
    ids.length ? listKnownEntries(container, ids) : [],
  ])
  return parts
    .filter((part) => {
      const known = entries.filter(
        ({ cooperative_order_id }) => cooperative_order_id === part.id
      )
      return planEntries(part, { known, basisPoints, now }).length > 0
    })
    .map(({ id }) => id)
}
