import {
  createWorkflow,
  transform,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { emitEventStep } from "@medusajs/medusa/core-flows"
import { CooperativeEvents } from "../types/events"
import type { SetHoliday } from "../types/holiday"
import { updateCooperativeStep } from "./steps/update-cooperative"
import { validateHolidayEndStep } from "./steps/validate-holiday-end"

/** A cooperative that goes on holiday or comes back. */
export type SetHolidayInput = SetHoliday & { cooperative_id: string }

/** Stops or resumes the sale of everything that a cooperative makes. */
export const setHolidayWorkflow = createWorkflow(
  "set-holiday",
  function (input: SetHolidayInput) {
    validateHolidayEndStep(input)
    const cooperative = updateCooperativeStep(
      transform({ input }, ({ input }) => ({
        id: input.cooperative_id,
        on_holiday: input.on_holiday,
        holiday_until: (input.on_holiday && input.holiday_until) || null,
      }))
    )
    // The search index and the shop's cached pages follow this event.
    emitEventStep({
      eventName: CooperativeEvents.UPDATED,
      data: { id: input.cooperative_id },
    })
    return new WorkflowResponse(cooperative)
  }
)
