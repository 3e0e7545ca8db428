import { moveCooperativeOrderWorkflow } from "../../../../../workflows/move-cooperative-order"
import { vendorRoute } from "../../../vendor-route"
import { getVendorOrder } from "../../get-vendor-order"

export const POST = vendorRoute(async (req, res, { cooperative_id }) => {
  await moveCooperativeOrderWorkflow(req.scope).run({
    input: { id: String(req.params.id), status: "ready", cooperative_id },
  })
  res.json({ cooperative_order: await getVendorOrder(req) })
})
