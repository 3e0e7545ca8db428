import { listActivity } from "../../../workflows/queries/list-activity"
import type { VendorPage } from "../validators"
import { vendorRoute } from "../vendor-route"

export const GET = vendorRoute<unknown, VendorPage>(
  async (req, res, { cooperative_id }) => {
    res.json(await listActivity(req.scope, cooperative_id, req.validatedQuery))
  }
)
