import {
  createWorkflow,
  transform,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { acquireLockStep, releaseLockStep } from "@medusajs/medusa/core-flows"
import { PAYOUT_LOCK } from "./payout-lock-key"
import { planPayout, type PaidPayout } from "./rules/plan-payout"
import { appendEntriesStep } from "./steps/append-entries"
import { getPayoutBatchStep } from "./steps/get-payout-batch"
import { updatePayoutBatchStep } from "./steps/update-payout-batch"
import { updatePayoutsStep } from "./steps/update-payouts"

export type PayPayoutBatchInput = {
  id: string
  /** Of the bank's transfer order. */
  reference: string
  author: string
}

/** Notes that an approved batch was paid, and writes it into the ledger. */
export const payPayoutBatchWorkflow = createWorkflow(
  "pay-payout-batch",
  function (input: PayPayoutBatchInput) {
    acquireLockStep(PAYOUT_LOCK)
    const batch = getPayoutBatchStep({
      id: input.id,
      must_be: ["approved"],
      to: "paid",
    })
    appendEntriesStep(transform({ batch, input }, toEntries))
    updatePayoutsStep(
      transform({ batch }, ({ batch }) =>
        batch.payouts.map(({ id }) => ({ id, status: "paid" as const }))
      )
    )
    updatePayoutBatchStep(
      transform({ input }, ({ input: { id, author, reference } }) => ({
        id,
        status: "paid" as const,
        paid_by: author,
        paid_at: new Date(),
        reference,
      }))
    )
    releaseLockStep(PAYOUT_LOCK)
    return new WorkflowResponse(batch)
  }
)

function toEntries({
  batch,
  input,
}: {
  batch: { number: string; payouts: PaidPayout[] }
  input: PayPayoutBatchInput
}) {
  const writing = {
    author: input.author,
    reason: input.reference,
    now: new Date(),
  }
  return batch.payouts.map((payout) => planPayout(payout, writing))
}
