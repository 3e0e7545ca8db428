import type { SetHoliday, VendorHoliday } from "../../../types/holiday"
import { setHolidayWorkflow } from "../../../workflows/set-holiday"
import { vendorRoute } from "../vendor-route"

export const POST = vendorRoute<SetHoliday>(
  async (req, res, { cooperative_id }) => {
    const { result } = await setHolidayWorkflow(req.scope).run({
      input: { ...req.validatedBody, cooperative_id },
    })
    const { on_holiday, holiday_until } = result
    const holiday: VendorHoliday = {
      on_holiday,
      // A workflow hands dates over as text.
      holiday_until: holiday_until && new Date(holiday_until).toISOString(),
    }
    res.json({ holiday })
  }
)
