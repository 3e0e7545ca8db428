import {
  createWorkflow,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { acquireLockStep, releaseLockStep } from "@medusajs/medusa/core-flows"
import { createStatementStep } from "./steps/create-statement"
import { planStatementStep } from "./steps/plan-statement"

/** One at a time, since each takes the next number. */
const KEY = "ledger-statements"

export type CloseStatementInput = {
  cooperative_id: string
  /** The first moment that is not in it; ISO. */
  closes_at: string
  author: string
}

/**
 * Closes a cooperative's statement: all entries that were written before a
 * moment and stand on no statement yet. Null when there is none.
 */
export const closeStatementWorkflow = createWorkflow(
  "close-statement",
  function (input: CloseStatementInput) {
    acquireLockStep({
      key: KEY,
      timeout: 30,
      ttl: 60,
      executeOnSubWorkflow: true,
    })
    const plan = planStatementStep(input)
    const statement = createStatementStep(plan)
    releaseLockStep({ key: KEY, executeOnSubWorkflow: true })
    return new WorkflowResponse(statement)
  }
)
