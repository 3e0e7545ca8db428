import type { MedusaContainer } from "@medusajs/framework/types"
import {
  ContainerRegistrationKeys,
  MedusaError,
} from "@medusajs/framework/utils"
import { z } from "@medusajs/framework/zod"
import type { GivenBack } from "../rules/to-credit-note-content"

const Refund = z.object({
  key: z.string(),
  order_id: z.string(),
  amount: z.number().int(),
  reason: z.string(),
  created_at: z.coerce.date(),
})

const Entry = z.object({
  account: z.string(),
  kind: z.string(),
  line_item_id: z.string().nullish(),
  quantity: z.number().nullish(),
  amount: z.number(),
})

type Entry = z.infer<typeof Entry>

/** What a refund gave back: its amount, and its lines as the ledger has them. */
export async function findGivenBack(
  container: MedusaContainer,
  refund_id: string
): Promise<GivenBack & { order_id: string; given_at: Date }> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({
    entity: "order_refund",
    fields: ["key", "order_id", "amount", "reason", "created_at"],
    filters: { id: [refund_id] },
  })
  if (!data[0]) {
    throw new MedusaError(
      MedusaError.Types.NOT_FOUND,
      `There is no refund ${refund_id}`
    )
  }
  const { key, created_at, ...refund } = Refund.parse(data[0])
  const parts = toParts(await listEntries(container, key))
  return { ...refund, given_at: created_at, parts }
}

async function listEntries(
  container: MedusaContainer,
  source: string
): Promise<Entry[]> {
  if (!container.hasRegistration("ledger")) {
    return []
  }
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({
    entity: "ledger_entry",
    fields: ["account", "kind", "line_item_id", "quantity", "amount"],
    filters: { source: [source] },
  })
  return data.map((entry) => Entry.parse(entry))
}

/** Over all accounts the entries of a line come to what was paid for it, with its VAT in `tax`. */
function toParts(entries: Entry[]): GivenBack["parts"] {
  const parts = new Map<string | null, GivenBack["parts"][number]>()
  for (const entry of entries) {
    const line_item_id = entry.line_item_id ?? null
    const part = parts.get(line_item_id) ?? {
      line_item_id,
      quantity: 0,
      gross: 0,
      tax: 0,
    }
    part.gross -= entry.amount
    part.tax -= entry.account === "tax" ? entry.amount : 0
    part.quantity += entry.kind === "refund" ? (entry.quantity ?? 0) : 0
    parts.set(line_item_id, part)
  }
  return [...parts.values()].filter(({ gross }) => gross !== 0)
}
