import type { SaveStockAlertInput } from "../../../../workflows/steps/save-stock-alert"
import { saveStockAlertWorkflow } from "../../../../workflows/save-stock-alert"
import { vendorRoute } from "../../vendor-route"

export const POST = vendorRoute<Omit<SaveStockAlertInput, "cooperative_id">>(
  async (req, res, { cooperative_id }) => {
    const { variant_id, threshold } = req.validatedBody
    await saveStockAlertWorkflow(req.scope).run({
      input: { cooperative_id, variant_id, threshold },
    })
    res.json({ variant_id, threshold })
  }
)
