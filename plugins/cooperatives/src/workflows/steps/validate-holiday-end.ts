import { MedusaError } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { SetHoliday } from "../../types/holiday"

/** Refuses a holiday that would be over before it began. */
export const validateHolidayEndStep = createStep(
  "validate-holiday-end",
  async ({ on_holiday, holiday_until }: SetHoliday) => {
    if (on_holiday && holiday_until && new Date(holiday_until) <= new Date()) {
      throw new MedusaError(
        MedusaError.Types.INVALID_DATA,
        "The day of return has passed; choose a day that is still to come"
      )
    }
    return new StepResponse()
  }
)
