import {
  createWorkflow,
  transform,
  when,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { notifyCooperativeWorkflow } from "./notify-cooperative"
import {
  prepareOwnChangeStep,
  type UpdateOwnCooperativeInput,
} from "./steps/prepare-own-change"
import { updateCooperativeWorkflow } from "./update-cooperative"

export type { UpdateOwnCooperativeInput }

/** Changes what a cooperative says of itself; a new bank account is told to all. */
export const updateOwnCooperativeWorkflow = createWorkflow(
  "update-own-cooperative",
  function (input: UpdateOwnCooperativeInput) {
    const prepared = prepareOwnChangeStep(input)
    updateCooperativeWorkflow.runAsStep({ input: prepared.update })
    when(
      "changes-account",
      { prepared },
      ({ prepared }) => prepared.changes_account
    ).then(() => {
      notifyCooperativeWorkflow.runAsStep({
        input: transform({ input }, ({ input }) => ({
          cooperative_id: input.cooperative_id,
          kind: "bank-account-changed" as const,
          data: { email: input.admin_email },
        })),
      })
    })
    return new WorkflowResponse(input)
  }
)
