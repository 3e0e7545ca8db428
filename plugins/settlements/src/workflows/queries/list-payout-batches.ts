import type { MedusaContainer } from "@medusajs/framework/types"
import { z } from "@medusajs/framework/zod"
import { LEDGER_MODULE } from "../../modules/ledger"
import type LedgerModuleService from "../../modules/ledger/service"
import type {
  AdminPayoutBatch,
  AdminPayoutBatches,
  PayoutBatchStatus,
} from "../../types/payout"
import { namePeople } from "./name-people"

const leftOutSchema = z.object({
  cooperatives: z.array(
    z.object({
      cooperative_id: z.string(),
      name: z.string(),
      amount: z.number(),
      reason: z.enum(["rib_missing", "rib_wrong"]),
    })
  ),
})

type Question = {
  id?: string
  status?: PayoutBatchStatus
  limit: number
  offset: number
}

/** A page of batches with their transfers, latest first. */
export async function listPayoutBatches(
  container: MedusaContainer,
  { id, status, limit, offset }: Question
): Promise<AdminPayoutBatches> {
  const service = container.resolve<LedgerModuleService>(LEDGER_MODULE)
  const [batches, count] = await service.listAndCountPayoutBatches(
    { ...(id ? { id: [id] } : {}), ...(status ? { status: [status] } : {}) },
    {
      take: limit,
      skip: offset,
      order: { created_at: "DESC" },
      relations: ["payouts"],
    }
  )
  const nameOf = await namePeople(
    container,
    batches.flatMap(({ proposed_by, approved_by, paid_by }) => [
      proposed_by,
      approved_by,
      paid_by,
    ])
  )
  return {
    payout_batches: batches.map((batch): AdminPayoutBatch => ({
      id: batch.id,
      number: batch.number,
      status: batch.status,
      currency_code: batch.currency_code,
      total: batch.total,
      left_out: leftOutSchema.parse(batch.left_out).cooperatives,
      proposed_by: batch.proposed_by,
      proposed_by_name: nameOf(batch.proposed_by),
      proposed_at: batch.created_at.toISOString(),
      approved_by: batch.approved_by,
      approved_by_name: batch.approved_by && nameOf(batch.approved_by),
      approved_at: batch.approved_at?.toISOString() ?? null,
      paid_by: batch.paid_by,
      paid_by_name: batch.paid_by && nameOf(batch.paid_by),
      paid_at: batch.paid_at?.toISOString() ?? null,
      reference: batch.reference,
      payouts: batch.payouts
        .map((payout) => ({
          id: payout.id,
          cooperative_id: payout.cooperative_id,
          name: payout.name,
          amount: payout.amount,
          rib: payout.rib,
          status: payout.status,
          failure_reason: payout.failure_reason,
        }))
        .sort((a, b) => a.name.localeCompare(b.name)),
    })),
    count,
    limit,
    offset,
  }
}
