import {
  createWorkflow,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import type { Adjustment } from "./rules/plan-adjustment"
import { appendEntriesStep } from "./steps/append-entries"
import { planAdjustmentStep } from "./steps/plan-adjustment"

export type AddLedgerAdjustmentInput = Adjustment

/** Moves money between a cooperative and the shop, with an author and a reason. */
export const addLedgerAdjustmentWorkflow = createWorkflow(
  "add-ledger-adjustment",
  function (input: AddLedgerAdjustmentInput) {
    const entries = planAdjustmentStep(input)
    return new WorkflowResponse(appendEntriesStep(entries))
  }
)
