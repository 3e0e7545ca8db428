import {
  createWorkflow,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { saveIncomeFactsStep } from "./steps/save-income-facts"

/** From when on the ledger is read; null reads all of it. */
export type RecordIncomeFactsInput = { since: Date | null }

/** Brings what reports know of payments to cooperatives up to date. */
export const recordIncomeFactsWorkflow = createWorkflow(
  "record-income-facts",
  function (input: RecordIncomeFactsInput) {
    return new WorkflowResponse(saveIncomeFactsStep(input))
  }
)
