import type { RefuseCooperativeOrder } from "../../../../../types/cooperative-order"
import { moveCooperativeOrderWorkflow } from "../../../../../workflows/move-cooperative-order"
import { vendorRoute } from "../../../vendor-route"
import { getVendorOrder } from "../../get-vendor-order"

export const POST = vendorRoute<RefuseCooperativeOrder>(
  async (req, res, { cooperative_id }) => {
    await moveCooperativeOrderWorkflow(req.scope).run({
      input: {
        id: String(req.params.id),
        status: "refused",
        cooperative_id,
        refusal_reason: req.validatedBody.reason,
      },
    })
    res.json({ cooperative_order: await getVendorOrder(req) })
  }
)
