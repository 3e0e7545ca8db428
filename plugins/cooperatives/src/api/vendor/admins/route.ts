import { vendorRoute } from "../vendor-route"
import { listAdmins } from "./list-admins"

export const GET = vendorRoute(async (req, res) => {
  res.json({ admins: await listAdmins(req) })
})
