import {
  createWorkflow,
  transform,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import {
  acquireLockStep,
  emitEventStep,
  releaseLockStep,
} from "@medusajs/medusa/core-flows"
import { PaymentsEvents } from "../types/events"
import {
  reconcileRemittanceStep,
  type ReconcileRemittanceInput,
} from "./steps/reconcile-remittance"
import { validateRemittanceIsSettledStep } from "./steps/validate-remittance-is-settled"

export type { ReconcileRemittanceInput }

/** Closes a remittance with the bank transfer that brought its money. */
export const reconcileRemittanceWorkflow = createWorkflow(
  "reconcile-remittance",
  function (input: ReconcileRemittanceInput) {
    const key = transform({ input }, ({ input }) => `remittance:${input.id}`)
    acquireLockStep({ key, timeout: 10, ttl: 60, executeOnSubWorkflow: true })
    validateRemittanceIsSettledStep(input)
    const reconciled = reconcileRemittanceStep(input)
    emitEventStep({
      eventName: PaymentsEvents.CASH_MOVED,
      data: transform({ reconciled }, ({ reconciled }) =>
        reconciled.map((id) => ({ id, state: "reconciled" }))
      ),
    })
    releaseLockStep({ key, executeOnSubWorkflow: true })
    return new WorkflowResponse(reconciled)
  }
)
