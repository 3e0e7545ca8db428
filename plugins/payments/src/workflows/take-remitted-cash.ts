import {
  createWorkflow,
  transform,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import {
  acquireLockStep,
  releaseLockStep,
  useQueryGraphStep,
} from "@medusajs/medusa/core-flows"
import { captureTakenCashWorkflow } from "./capture-taken-cash"
import { decideRemittanceLineStep } from "./steps/decide-remittance-line"
import {
  findRemittanceLineStep,
  type RemittanceLineUse,
} from "./steps/find-remittance-line"
import { markLineAppliedStep } from "./steps/mark-line-applied"
import { takeRemittedCashStep } from "./steps/take-remitted-cash"

export type { RemittanceLineUse }

/**
 * Takes the money of one line of a remittance, once: what the carrier handed
 * over, or what it kept and the shop bears. The payment is captured last, for
 * exactly that much, so that the ledger sees the money that came in.
 */
export const takeRemittedCashWorkflow = createWorkflow(
  "take-remitted-cash",
  function (input: RemittanceLineUse) {
    const { data: named } = useQueryGraphStep({
      entity: "cash_remittance_line",
      fields: ["id", "order_id"],
      filters: { id: input.line_id },
      options: { throwIfKeyNotFound: true, isList: false },
    })
    const key = transform(
      { named },
      ({ named }) => `money:${named.order_id ?? named.id}`
    )
    acquireLockStep({ key, timeout: 30, ttl: 120, executeOnSubWorkflow: true })
    // Read under the lock: an import and the job may hold the same line.
    const line = findRemittanceLineStep(input)
    const cash = takeRemittedCashStep(line)
    markLineAppliedStep(
      transform({ input, cash }, ({ input, cash }) => ({
        ...input,
        taken: cash.taken,
      }))
    )
    decideRemittanceLineStep(
      transform({ input }, ({ input }) => ({
        line_id: input.line_id,
        decision: input.decision,
      }))
    )
    captureTakenCashWorkflow.runAsStep({
      input: transform({ cash, input }, ({ cash, input: { author } }) => ({
        cash,
        author,
      })),
    })
    releaseLockStep({ key, executeOnSubWorkflow: true })
    return new WorkflowResponse(cash)
  }
)
