import {
  createWorkflow,
  transform,
  when,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { useQueryGraphStep } from "@medusajs/medusa/core-flows"
import {
  decideRemittanceLineStep,
  type LineDecision,
} from "./steps/decide-remittance-line"
import { takeRemittedCashWorkflow } from "./take-remitted-cash"

/** A line that waits, what is decided, why and by whom. */
export type DecideRemittanceLineInput = LineDecision & { line_id: string }

/**
 * Decides about a line that did not match. What lacks is claimed from the
 * carrier and stays expected, or is accepted: the shop then bears it, and the
 * cooperatives are paid in full.
 */
export const decideRemittanceLineWorkflow = createWorkflow(
  "decide-remittance-line",
  function (input: DecideRemittanceLineInput) {
    const { data: line } = useQueryGraphStep({
      entity: "cash_remittance_line",
      fields: ["id", "outcome"],
      filters: { id: input.line_id },
      options: { throwIfKeyNotFound: true, isList: false },
    })
    const is_borne = transform(
      { line, input },
      ({ line, input }) =>
        line.outcome === "short" && input.decision === "accepted"
    )
    when("the-shop-bears-it", { is_borne }, ({ is_borne }) => is_borne).then(
      () => {
        takeRemittedCashWorkflow.runAsStep({
          input: transform({ input }, ({ input }) => ({
            line_id: input.line_id,
            kind: "written_off" as const,
            author: input.author,
            decision: toDecision(input),
          })),
        })
      }
    )
    when("it-is-only-noted", { is_borne }, ({ is_borne }) => !is_borne).then(
      () => {
        decideRemittanceLineStep(
          transform({ input }, ({ input }) => ({
            line_id: input.line_id,
            decision: toDecision(input),
          }))
        )
      }
    )
    return new WorkflowResponse(input)
  }
)

function toDecision({ decision, reason, author }: LineDecision): LineDecision {
  return { decision, reason, author }
}
