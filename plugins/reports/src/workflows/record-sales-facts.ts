import {
  createWorkflow,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { saveSalesFactsStep } from "./steps/save-sales-facts"

/** Makers' parts that changed. */
export type RecordSalesFactsInput = { part_ids: string[] }

/** Brings what reports know of makers' parts up to date. */
export const recordSalesFactsWorkflow = createWorkflow(
  "record-sales-facts",
  function (input: RecordSalesFactsInput) {
    return new WorkflowResponse(saveSalesFactsStep(input))
  }
)
