import {
  createWorkflow,
  transform,
  when,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { acquireLockStep, releaseLockStep } from "@medusajs/medusa/core-flows"
import { notifyCooperativeWorkflow } from "./notify-cooperative"
import { judgeStockAlertStep } from "./steps/judge-stock-alert"
import { updateStockAlertStep } from "./steps/update-stock-alert"

/**
 * Tells a cooperative once that a size runs low, and arms the alert again when
 * there is enough. The lock keeps two sales at once from telling it twice.
 */
export const followStockAlertWorkflow = createWorkflow(
  "follow-stock-alert",
  function (input: { variant_id: string }) {
    const key = transform(
      { input },
      ({ input }) => `stock-alert:${input.variant_id}`
    )
    acquireLockStep({ key, timeout: 10, ttl: 60 })
    const judged = judgeStockAlertStep(input)
    when(
      "stock-is-low",
      { judged },
      ({ judged }) => judged?.verdict === "tell"
    ).then(() => {
      updateStockAlertStep(
        transform({ judged }, ({ judged }) => ({
          id: judged?.alert_id ?? "",
          alerted_at: new Date(),
        }))
      )
      notifyCooperativeWorkflow.runAsStep({
        input: transform({ judged }, ({ judged }) => ({
          cooperative_id: judged?.cooperative_id ?? "",
          kind: "stock-low" as const,
          data: judged?.data ?? {},
        })),
      })
    })
    when(
      "there-is-enough",
      { judged },
      ({ judged }) => judged?.verdict === "rearm"
    ).then(() => {
      updateStockAlertStep(
        transform({ judged }, ({ judged }) => ({
          id: judged?.alert_id ?? "",
          alerted_at: null,
        }))
      ).config({ name: "rearm-stock-alert" })
    })
    releaseLockStep({ key })
    return new WorkflowResponse(judged)
  }
)
