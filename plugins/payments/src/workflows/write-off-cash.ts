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
import { noteWriteOffStep } from "./steps/note-write-off"
import {
  planWriteOffStep,
  type WriteOffCashInput,
} from "./steps/plan-write-off"
import { takeRemittedCashStep } from "./steps/take-remitted-cash"

export type { WriteOffCashInput }

/**
 * Makes the shop bear an order's cash that no carrier will hand over: nobody
 * collected it, or it was lost. The goods arrived and the cooperatives did
 * nothing wrong, so the payment is captured and they are paid.
 */
export const writeOffCashWorkflow = createWorkflow(
  "write-off-cash",
  function (input: WriteOffCashInput) {
    const { data: named } = useQueryGraphStep({
      entity: "cash_collection",
      fields: ["id", "order_id"],
      filters: { id: input.cash_collection_id },
      options: { throwIfKeyNotFound: true, isList: false },
    })
    const key = transform({ named }, ({ named }) => `money:${named.order_id}`)
    acquireLockStep({ key, timeout: 30, ttl: 120, executeOnSubWorkflow: true })
    const plan = planWriteOffStep(input)
    const cash = takeRemittedCashStep(plan)
    noteWriteOffStep(input)
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
