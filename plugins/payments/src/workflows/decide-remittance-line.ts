import {
  createWorkflow,
  transform,
  when,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import {
  acquireLockStep,
  releaseLockStep,
  useQueryGraphStep,
} from "@medusajs/medusa/core-flows"
import { assignRemittanceLineStep } from "./steps/assign-remittance-line"
import {
  decideRemittanceLineStep,
  type LineDecision,
} from "./steps/decide-remittance-line"
import { takeRemittedCashWorkflow } from "./take-remitted-cash"

/** A line that waits, what is decided, why and by whom. */
export type DecideRemittanceLineInput = LineDecision & {
  line_id: string
  /** The number of the order whose cash it is, when it is assigned. */
  order_display_id?: number | undefined
}

/**
 * Decides about a line that did not match. What lacks is claimed from the
 * carrier and stays expected, or is accepted: the shop then bears it, and the
 * cooperatives are paid in full. An unknown line is assigned to the order that
 * staff found for it, and taken as if it had named it.
 */
export const decideRemittanceLineWorkflow = createWorkflow(
  "decide-remittance-line",
  function (input: DecideRemittanceLineInput) {
    const key = transform({ input }, ({ input }) => `line:${input.line_id}`)
    acquireLockStep({ key, timeout: 30, ttl: 120, executeOnSubWorkflow: true })
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
    when("it-is-somebodys-cash", { input }, isAssigned).then(() => {
      assignRemittanceLineStep(
        transform({ input }, ({ input: { line_id, order_display_id } }) => ({
          line_id,
          order_display_id: order_display_id ?? null,
        }))
      )
    })
    when(
      "money-is-taken",
      { input, is_borne },
      ({ input, is_borne }) => is_borne || isAssigned({ input })
    ).then(() => {
      takeRemittedCashWorkflow.runAsStep({
        input: transform({ input, is_borne }, ({ input, is_borne }) => ({
          line_id: input.line_id,
          kind: is_borne ? ("written_off" as const) : ("remitted" as const),
          author: input.author,
          decision: is_borne ? toDecision(input) : null,
        })),
      })
    })
    releaseLockStep({ key, executeOnSubWorkflow: true })
    return new WorkflowResponse(input)
  }
)

function isAssigned({ input }: { input: LineDecision }): boolean {
  return input.decision === "assigned"
}

function toDecision({ decision, reason, author }: LineDecision): LineDecision {
  return { decision, reason, author }
}
