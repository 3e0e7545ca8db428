import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { z } from "@medusajs/framework/zod"
import { LEDGER_MODULE } from "../../modules/ledger"
import type LedgerModuleService from "../../modules/ledger/service"
import type { Creditor } from "../rules/propose-payouts"
import { listHeldParts } from "./list-held-parts"

const accountSchema = z.object({
  id: z.string(),
  name: z.string(),
  rib: z.string().nullable(),
})

/** The cooperatives that may be paid something now, with their accounts. */
export async function listCreditors(
  container: MedusaContainer,
  now: Date
): Promise<Creditor[]> {
  const service = container.resolve<LedgerModuleService>(LEDGER_MODULE)
  const held = await listHeldParts(container)
  const available = await service.listAvailable({ now, held })
  if (!available.length) {
    return []
  }
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({
    entity: "cooperative",
    fields: Object.keys(accountSchema.shape),
    filters: { id: available.map(({ cooperative_id }) => cooperative_id) },
  })
  const accounts = new Map(
    accountSchema
      .array()
      .parse(data)
      .map((account) => [account.id, account])
  )
  return available.map(({ cooperative_id, amount }) => ({
    cooperative_id,
    amount,
    name: accounts.get(cooperative_id)?.name ?? cooperative_id,
    rib: accounts.get(cooperative_id)?.rib ?? null,
  }))
}
