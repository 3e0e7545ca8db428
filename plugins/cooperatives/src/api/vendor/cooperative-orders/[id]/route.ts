import { vendorRoute } from "../../vendor-route"
import { getVendorOrder } from "../get-vendor-order"

export const GET = vendorRoute(async (req, res) => {
  res.json({ cooperative_order: await getVendorOrder(req) })
})
