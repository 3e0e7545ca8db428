import {
  createWorkflow,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { notifyCooperativeWorkflow } from "./notify-cooperative"
import { setHolidayWorkflow } from "./set-holiday"

/** Ends a holiday whose day of return has come, and tells the cooperative. */
export const endHolidayWorkflow = createWorkflow(
  "end-holiday",
  function (input: { id: string }) {
    const cooperative = setHolidayWorkflow.runAsStep({
      input: { cooperative_id: input.id, on_holiday: false },
    })
    notifyCooperativeWorkflow.runAsStep({
      input: { cooperative_id: input.id, kind: "holiday-ended", data: {} },
    })
    return new WorkflowResponse(cooperative)
  }
)
